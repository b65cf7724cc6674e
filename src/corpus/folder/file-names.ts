import { hasSlugForm, SLUG_MAX_LENGTH, withoutHyphens } from '../../domain/field/slug-form.ts';
import { type IssueCode, KINDS } from '../../issues/kinds/kinds.ts';
import { GUIDE_PAGE } from '../../issues/guide-page.ts';
import type { Issue } from '../../issues/issue.ts';
import { nearest } from '../../issues/nearest.ts';
import { slugify } from '../../vietnamese/slugify.ts';
import { type ContentFile, FOLDERS, HANDBOOK, SINGLE_FILES } from './places.ts';

/** An issue about a file as such. */
export function fileIssue(file: string, code: IssueCode, message: string, fix: string): Issue {
  return { code, severity: KINDS[code].severity, file, line: 1, column: 1, message, fix };
}

/** Files that systems and editors leave behind: named, but no reason to stop. */
const LITTER = /(?:^|\/)(?:\.DS_Store|Thumbs\.db|desktop\.ini|\.gitkeep|~\$[^/]*|\.[^/]*\.sw[a-z]|[^/]*~)$/i;

/** The message about a file that has no place in the site. */
export function unclaimed(path: string): Issue {
  const [folder = '', ...rest] = path.split('/');
  const name = rest.at(-1) ?? folder;
  if (LITTER.test(path)) {
    return fileIssue(path, 'file-litter', 'tệp do máy tự tạo, không dùng đến.', 'xoá tệp này.');
  }
  if (/^[._]/.test(name)) {
    return fileIssue(
      path,
      'file-hidden',
      'tệp ẩn (tên bắt đầu bằng dấu chấm hoặc gạch dưới) không được đọc.',
      rename(path, name),
    );
  }
  if (folder === HANDBOOK && rest.length > 1 && name.endsWith('.mdx')) {
    const fix = `chuyển tệp ra ${folder}/${slugify(name.replace(/\.[^.]*$/, ''))}.mdx.`;
    return fileIssue(path, 'file-nested', `trang hướng dẫn nằm ngay trong ${folder}; thư mục con chỉ chứa ảnh.`, fix);
  }
  const home = Object.hasOwn(FOLDERS, folder) ? FOLDERS[folder] : undefined;
  if (home && rest.length > 1) {
    const fix = `chuyển tệp ra ${folder}/${slugify(name.replace(/\.[^.]*$/, ''))}${home.extension}.`;
    return fileIssue(path, 'file-nested', `thư mục ${folder} không có thư mục con.`, fix);
  }
  if (home && rest.length === 1) {
    const message = `tệp trong ${folder} phải có đuôi ${home.extension} (chữ thường).`;
    return fileIssue(path, 'file-extension', message, RENAMEABLE.test(name) ? rename(path, name) : copyOut(home));
  }
  return fileIssue(path, 'file-unclaimed', 'tệp này đặt sai vị trí nên không được đăng.', placeFor(path, name));
}

/** Files of plain text under another name; what is none is not made one by a name. */
const RENAMEABLE = /^[^.]+$|\.(?:mdx|md|markdown|yaml|yml|txt|text|bak|old)$/i;

function copyOut({ extension }: { extension: string }): string {
  return `chép chữ vào một tệp ${extension} mới; tệp này cất ở nơi khác.`;
}

function rename(path: string, name: string): string {
  const [folder = ''] = path.split('/');
  const extension = Object.hasOwn(FOLDERS, folder) ? FOLDERS[folder]!.extension : '';
  const stem = slugify(name.replace(/\.[^.]*$/, '') || name);
  return stem === '' || extension === ''
    ? 'đổi tên hoặc xoá tệp này.'
    : `đổi tên thành ${stem}${extension}, hoặc xoá tệp.`;
}

function placeFor(path: string, name: string): string {
  const meant = path.includes('/') ? undefined : nearest(name, Object.keys(SINGLE_FILES));
  if (meant) return `đổi tên thành ${meant}.`;
  const places = Object.entries(FOLDERS).map(([folder, { extension }]) => `${folder}/*${extension}`);
  const all = [...places, `${HANDBOOK}/*.mdx`, ...Object.keys(SINGLE_FILES)];
  return `chuyển vào đúng chỗ (${all.join(', ')}) hoặc xoá tệp.`;
}

/** The message about a page of an office's own handbook where the program has one. */
function shadow({ path, id }: ContentFile): Issue[] {
  if (id !== GUIDE_PAGE) return [];
  const message = `trang /huong-dan/${GUIDE_PAGE}/ do chương trình làm ra; tệp này sẽ không hiển thị.`;
  return [fileIssue(path, 'file-shadows-page', message, 'đặt tên khác, ví dụ cach-sua-loi.mdx.')];
}

/** Names that Windows keeps for itself: a clone of the repository there would fail. */
const RESERVED = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$/;

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

function nameIssue({ path, id }: ContentFile): Issue[] {
  if (RESERVED.test(id)) {
    return [fileIssue(path, 'file-reserved', `Windows không cho đặt tên tệp là ${id}.`, 'đặt tên khác.')];
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
