import type { ReadAttachment } from '../../domain/attachment/attachment-file.ts';
import type { Issue } from '../../issues/issue.ts';
import { fileIssue } from '../folder/file-names.ts';
import type { Inspected } from './inspected.ts';

/** An attachment with what was found in it; the bytes themselves are looked into once. */
export interface LookedInto {
  bytes: number;
  /** In hexadecimal digits. */
  sha256: string;
  inspected: Inspected;
}

/** What the rules must know of it. */
export function toReadAttachment({ bytes, sha256, inspected }: LookedInto): ReadAttachment {
  const { text, properties } = inspected;
  // Nobody is asked to look through a file that has a fault of its own.
  const isReadable = inspected.isReadable || faultsIn('', inspected).length > 0;
  return { bytes, sha256, text, isReadable, properties };
}

/** What is wrong with the file itself, whatever a document says of it. */
export function faultsIn(path: string, { unlike, unsafe }: Inspected): Issue[] {
  if (unlike !== undefined) {
    const fix = 'mở tệp bằng chương trình của loại tệp này rồi lưu lại, hoặc xin lại tệp.';
    return [fileIssue(path, 'attachment-unlike', `${unlike}.`, fix)];
  }
  return unsafe.map((what) => {
    const message = `tệp có ${what}: người mở tệp có thể gặp nguy hiểm, và không kiểm tra được nội dung.`;
    const fix =
      'không sửa tệp đã ký số; xin cơ quan ký xuất bản khác, hoặc in ra PDF rồi đăng bản đó với tên gọi đúng.';
    return fileIssue(path, 'attachment-unsafe', message, fix);
  });
}
