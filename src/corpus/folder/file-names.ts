import { hasSlugForm, SLUG_MAX_LENGTH, withoutHyphens } from '../../domain/field/slug-form.ts';
import { type IssueCode, KINDS } from '../../issues/kinds/kinds.ts';
import { GUIDE_PAGE } from '../../issues/guide-page.ts';
import type { Issue } from '../../issues/issue.ts';
import { slugify } from '../../vietnamese/slugify.ts';
import { type ContentFile, HANDBOOK } from './places.ts';

/** An issue about a file as such. */
export function fileIssue(file: string, code: IssueCode, message: string, fix: string): Issue {
  return { code, severity: KINDS[code].severity, file, line: 1, column: 1, message, fix };
}

/** The message about a page of an office's own handbook where the program has one. */
function shadow({ path, id }: ContentFile): Issue[] {
  if (id !== GUIDE_PAGE) return [];
  const message = `trang /huong-dan/${GUIDE_PAGE}/ do chương trình làm ra; tệp này sẽ không hiển thị.`;
  return [fileIssue(path, 'file-shadows-page', message, 'đặt tên khác, ví dụ cach-sua-loi.mdx.')];
}

/** Names that Windows keeps for itself: a clone of the repository there would fail. */
const RESERVED = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$/;

/** A page of that name would take the address of the list that it stands in. */
const OF_LISTS = 'index';

/** Files whose name is an address. */
const NAMED: ReadonlySet<string> = new Set(['document', 'unit', 'source', 'handbook']);

/** What is wrong with the names of claimed files: no slug, reserved, too near to another one, or that of a page of ours. */
export function nameIssues(files: readonly ContentFile[]): Issue[] {
  const named = files.filter(({ role }) => NAMED.has(role));
  const seen = new Map<string, ContentFile>();
  const shadows = files.filter(({ role }) => role === 'handbook').flatMap(shadow);
  const messages = named.flatMap((file) => {
    const key = `${file.role} ${withoutHyphens(slugify(file.id))}`;
    const twin = seen.get(key);
    if (!twin) seen.set(key, file);
    return [...nameIssue(file), ...(twin ? [collision(file, twin)] : [])];
  });
  return [...messages, ...shadows, ...files.filter(({ role }) => role === 'handbook-image').flatMap(imageName)];
}

/** Pages name an image by its path, on every machine. */
function imageName({ path }: ContentFile): Issue[] {
  const [, ...parts] = path.replace(/\.[^.]*$/, '').split('/');
  if (parts.every(hasSlugForm)) return [];
  const message = 'tên ảnh và thư mục của ảnh chỉ gồm chữ thường không dấu, chữ số và gạch ngang đơn ở giữa.';
  const better = `${[HANDBOOK, ...parts.map((part) => slugify(part))].join('/')}${path.slice(path.lastIndexOf('.'))}`;
  return [fileIssue(path, 'file-name', message, `đổi tên thành ${better}, và sửa tên trong trang dùng ảnh này.`)];
}

function nameIssue({ path, id, role }: ContentFile): Issue[] {
  if (RESERVED.test(id)) {
    return [fileIssue(path, 'file-reserved', `Windows không cho đặt tên tệp là ${id}.`, 'đặt tên khác.')];
  }
  if (id === OF_LISTS && NAMED.has(role) && role !== 'source') {
    const message = `đường dẫn của tệp tên ${id} là của danh sách, không phải của một trang.`;
    return [fileIssue(path, 'file-reserved', message, 'đặt tên khác, theo tên của văn bản, đơn vị hoặc trang.')];
  }
  if (hasSlugForm(id)) return [];
  const extension = path.slice(path.lastIndexOf('.'));
  const slug = slugify(id).slice(0, SLUG_MAX_LENGTH).replace(/-$/, '');
  const message =
    id.length > SLUG_MAX_LENGTH && slugify(id) === id
      ? `tên tệp dài ${id.length} ký tự, quá ${SLUG_MAX_LENGTH}.`
      : 'tên tệp chỉ gồm chữ thường không dấu, chữ số và gạch ngang đơn ở giữa.';
  return [fileIssue(path, 'file-name', message, slug === '' ? 'đặt tên khác.' : `đổi tên thành ${slug}${extension}.`)];
}

function collision(file: ContentFile, twin: ContentFile): Issue {
  const isSame = slugify(file.id) === slugify(twin.id);
  const message = `tên tệp ${isSame ? 'trùng' : 'chỉ khác dấu gạch'} với ${twin.path}: người đọc không phân biệt được.`;
  const fix = 'xem hai tệp có phải một không: bỏ bớt một tệp, hoặc đặt tên khác hẳn nhau.';
  return fileIssue(file.path, isSame ? 'file-collision' : 'file-near-collision', message, fix);
}
