import { EMBLEM_ENDINGS } from '../../domain/emblem/emblem-file.ts';
import { ATTACHMENT_ENDINGS, ATTACHMENTS } from '../../domain/attachment/attachment-file.ts';
import type { Issue } from '../../issues/issue.ts';
import { nearest } from '../../issues/nearest.ts';
import { slugify } from '../../vietnamese/slugify.ts';
import { fileIssue } from './file-names.ts';
import { FOLDERS, HANDBOOK, roleOf, SINGLE_FILES } from './places.ts';

/** What systems, editors and archives leave behind: named, but no reason to stop. */
const LITTER =
  /(?:^|\/)(?:\.DS_Store|Thumbs\.db|desktop\.ini|\.gitkeep|~\$[^/]*|\.[^/]*\.sw[a-z]|[^/]*~|__MACOSX|\.Trash-\d+|\.vscode|\.idea)$/i;

/** Every folder that has a place, with the ending of its texts. */
const EXTENSIONS: ReadonlyMap<string, string> = new Map([
  ...Object.entries(FOLDERS).map(([folder, { extension }]) => [folder, extension] as const),
  [HANDBOOK, '.mdx'],
  [ATTACHMENTS, '.pdf'],
]);

/** The message about a file that has no place in the site. */
export function unclaimed(path: string): Issue {
  const [folder = '', ...rest] = path.split('/');
  const name = rest.at(-1) ?? folder;
  if (LITTER.test(path)) {
    return fileIssue(path, 'file-litter', 'tệp do máy tự tạo, không dùng đến.', 'xoá tệp này.');
  }
  if (isHidden(name)) {
    const message = 'tệp ẩn (tên bắt đầu bằng dấu chấm hoặc gạch dưới) không được đọc.';
    return fileIssue(path, 'file-hidden', message, rename(path, name));
  }
  if (folder === ATTACHMENTS && rest.length > 0) return ofAttachments(path, name, rest.length);
  if (rest.length === 0 && ANY_IMAGE.test(name)) return ofEmblems(path);
  const extension = EXTENSIONS.get(folder);
  if (extension === undefined || rest.length === 0) return misplaced(path, folder, rest.length === 0);
  return folder === HANDBOOK ? ofHandbook(path, name, rest.length) : ofFolder(path, name, rest.length, extension);
}

/** The message about a folder that nobody enters: its name begins as those of hidden files do. */
export function hiddenFolder(path: string): Issue {
  if (LITTER.test(path)) {
    return fileIssue(path, 'file-litter', 'thư mục do máy tự tạo, không dùng đến.', 'xoá thư mục này.');
  }
  const message = 'thư mục ẩn (tên bắt đầu bằng dấu chấm hoặc gạch dưới) không được đọc, kể cả các tệp bên trong.';
  return fileIssue(path, 'file-hidden', message, 'đổi tên thư mục, hoặc chuyển ra ngoài thư mục nội dung.');
}

/** Whether systems and tools take it for hidden. */
export function isHidden(name: string): boolean {
  return /^[._]/.test(name);
}

/** A file that stands in no folder of ours. */
function misplaced(path: string, folder: string, isAlone: boolean): Issue {
  const tell = (message: string, fix: string): Issue => fileIssue(path, 'file-unclaimed', message, fix);
  if (isAlone && EXTENSIONS.has(folder)) {
    return tell(`${folder} phải là một thư mục, không phải một tệp.`, `đổi tên tệp này, rồi tạo thư mục ${folder}.`);
  }
  const meant = nearest(folder, isAlone ? Object.keys(SINGLE_FILES) : EXTENSIONS.keys());
  if (meant !== undefined && !isAlone) {
    const message = `tên thư mục «${folder}» không đúng; tên đúng là ${meant}, viết thường.`;
    return tell(message, `đổi tên thư mục thành ${meant}.`);
  }
  const places = Object.entries(FOLDERS).map(([name, { extension }]) => `${name}/*${extension}`);
  const all = [...places, `${HANDBOOK}/*.mdx`, ...Object.keys(SINGLE_FILES)].join(', ');
  return tell(
    'tệp này đặt sai vị trí nên không được đăng.',
    meant === undefined ? `chuyển vào đúng chỗ (${all}) hoặc xoá tệp.` : `đổi tên thành ${meant}.`,
  );
}

/** A file in a folder of one kind. */
function ofFolder(path: string, name: string, depth: number, extension: string): Issue {
  const [folder = ''] = path.split('/');
  if (depth > 1) {
    const fix = `chuyển tệp ra ${folder}/${slugify(stemOf(name))}${extension}.`;
    return fileIssue(path, 'file-nested', `thư mục ${folder} không có thư mục con.`, fix);
  }
  const message = `tệp trong ${folder} phải có đuôi ${extension} (chữ thường).`;
  const copyOut = `chép chữ vào một tệp ${extension} mới; tệp này cất ở nơi khác.`;
  return fileIssue(path, 'file-extension', message, RENAMEABLE.test(name) ? rename(path, name) : copyOut);
}

/** A file that was to stand beside a document. */
function ofAttachments(path: string, name: string, depth: number): Issue {
  const kinds = ATTACHMENT_ENDINGS.map((ending) => `.${ending}`).join(', ');
  if (!ATTACHMENT_ENDINGS.some((ending) => name.endsWith(`.${ending}`))) {
    const message = `tệp kèm theo phải có một trong các đuôi ${kinds} (chữ thường).`;
    const ending = ATTACHMENT_ENDINGS.find((one) => name.toLowerCase().endsWith(`.${one}`));
    if (ending !== undefined) {
      const fix = `đổi tên thành ${slugify(stemOf(name))}.${ending}, cả ở attachments của văn bản.`;
      return fileIssue(path, 'file-extension', message, fix);
    }
    return fileIssue(path, 'file-extension', message, 'lưu thành PDF rồi đặt tệp PDF vào đây; tệp này cất ở nơi khác.');
  }
  const message = `tệp kèm theo nằm ngay trong thư mục mang tên văn bản, không ở ${depth > 2 ? 'thư mục con' : 'ngoài'}.`;
  const owner = depth > 2 ? path.split('/')[1] : '<tên văn bản>';
  return fileIssue(path, 'file-nested', message, `chuyển tệp vào ${ATTACHMENTS}/${owner}/.`);
}

/** An image beside the file that says which site it is: the emblem of the office, or none at all. */
function ofEmblems(path: string): Issue {
  const ending = /[^.]*$/.exec(path)![0].toLowerCase();
  if (!EMBLEM_ENDINGS.some((one) => one === ending)) {
    const message = 'ảnh biểu trưng phải có đuôi .svg, .png hoặc .jpg.';
    return fileIssue(path, 'file-extension', message, 'mở ảnh bằng chương trình xem ảnh rồi lưu thành .png.');
  }
  const message = 'tên ảnh biểu trưng chỉ gồm chữ thường không dấu, chữ số và gạch ngang đơn ở giữa.';
  const fix = `đổi tên thành ${slugify(stemOf(path)) || 'bieu-trung'}.${ending}, và ghi tên này ở mục emblem của trang.yaml.`;
  return fileIssue(path, 'file-name', message, fix);
}

/** A file among the pages and images of the handbook. */
function ofHandbook(path: string, name: string, depth: number): Issue {
  const ending = /\.[^.]*$/.exec(name)?.[0] ?? '';
  if (ending !== ending.toLowerCase() && roleOf(path.slice(0, -ending.length) + ending.toLowerCase())) {
    const fix = `đổi tên thành ${name.slice(0, -ending.length)}${ending.toLowerCase()}.`;
    return fileIssue(path, 'file-extension', `đuôi tệp ${ending} phải viết thường.`, fix);
  }
  if (depth > 1 && ending.toLowerCase() === '.mdx') {
    const fix = `chuyển tệp ra ${HANDBOOK}/${slugify(stemOf(name))}.mdx.`;
    const message = `trang hướng dẫn nằm ngay trong ${HANDBOOK}; thư mục con chỉ chứa ảnh.`;
    return fileIssue(path, 'file-nested', message, fix);
  }
  if (OTHER_IMAGE.test(name)) {
    const message = 'ảnh của sách hướng dẫn phải có đuôi .png, .svg, .jpg, .webp hoặc .avif.';
    return fileIssue(path, 'file-extension', message, 'mở ảnh bằng chương trình xem ảnh rồi lưu thành .png.');
  }
  const message = `trong ${HANDBOOK} chỉ có trang hướng dẫn (.mdx) và ảnh của trang.`;
  const fix = RENAMEABLE.test(name) ? rename(path, name) : 'chuyển tệp này ra ngoài thư mục nội dung.';
  return fileIssue(path, 'file-unclaimed', message, fix);
}

/** Images that not every browser shows, or that take too much. */
const OTHER_IMAGE = /\.(?:gif|bmp|tiff?|heic|heif|jfif|psd)$/i;

/** Images of whatever kind, however the name is written. */
const ANY_IMAGE = /\.(?:svg|png|jpe?g|webp|avif|gif|bmp|tiff?|heic|heif|jfif|psd)$/i;

/** Files of plain text under another name; what is none is not made one by a name. */
const RENAMEABLE = /^[^.]+$|\.(?:mdx|md|markdown|yaml|yml|txt|text|bak|old)$/i;

const stemOf = (name: string): string => name.replace(/\.[^.]*$/, '');

function rename(path: string, name: string): string {
  const extension = EXTENSIONS.get(path.split('/')[0]!) ?? '';
  const stem = slugify(stemOf(name) || name);
  return stem === '' || extension === ''
    ? 'đổi tên hoặc xoá tệp này.'
    : `đổi tên thành ${stem}${extension}, hoặc xoá tệp.`;
}
