import { fileIssue } from '../folder/file-names.ts';
import { decode, type Decoded } from './decode.ts';

/** What every site has cannot be taken away. */
const remedyOf = (path: string): string =>
  path === 'trang.yaml'
    ? 'ghi name, publisher, description và url; tệp này luôn phải có.'
    : 'ghi nội dung vào tệp, hoặc xoá tệp.';

/** The text in the bytes of a content file; absent where there is none, which is said. */
export function textIn(path: string, bytes: Uint8Array): Decoded {
  const { text, issues } = decode(path, bytes);
  if (text === undefined || text.trim() !== '') return { ...(text !== undefined && { text }), issues };
  return { issues: [...issues, fileIssue(path, 'file-empty', 'tệp trống.', remedyOf(path))] };
}
