import { join } from 'node:path';
import type { Issue } from '../../issues/issue.ts';
import { fileIssue } from '../folder/file-names.ts';
import { imageKind } from './image-kind.ts';
import { type Bound, bytesOf } from '../text/load-text.ts';
import { hasSize, svgFault } from './svg-fault.ts';

/** An image with its bytes. */
export interface LoadedImage {
  /** Relative to the content folder. */
  path: string;
  bytes: Uint8Array;
  /** Says all of the file: its path and its bytes. */
  key: string;
}

/** An image with its bytes, or with messages on why it cannot be published. */
export interface CheckedImage {
  issues: Issue[];
  bytes?: Uint8Array;
}

/** Takes an image from disk: one of the handbook, unless it is for something else. Never throws. */
export function loadImage(contentDir: string, path: string, use: Bound = 'image'): CheckedImage {
  const bytes = bytesOf(join(contentDir, path), path, use);
  if (!(bytes instanceof Uint8Array)) return { issues: [bytes] };
  const extension = path.slice(path.lastIndexOf('.') + 1).replace('jpeg', 'jpg');
  const kind = imageKind(bytes);
  if (kind !== extension) {
    const found = kind === undefined ? 'tệp không phải ảnh, hoặc ảnh bị hỏng' : `tệp là ảnh ${kind.toUpperCase()}`;
    const message = `${found}, không đúng với đuôi .${extension}.`;
    const fix = kind === undefined ? 'xuất lại ảnh từ chương trình vẽ hoặc chụp.' : `đổi đuôi tệp thành .${kind}.`;
    return { issues: [fileIssue(path, 'image-unlike', message, fix)] };
  }
  return kind === 'svg' ? checkedSvg(path, bytes) : { bytes, issues: [] };
}

function checkedSvg(path: string, bytes: Uint8Array): CheckedImage {
  const text = new TextDecoder().decode(bytes);
  const fault = svgFault(text);
  if (fault === undefined && hasSize(text)) return { bytes, issues: [] };
  if (fault === undefined) {
    const fix = 'thêm viewBox="0 0 rộng cao" vào thẻ <svg>, hoặc xuất thành PNG.';
    return { issues: [fileIssue(path, 'image-unlike', 'ảnh SVG không ghi kích thước.', fix)] };
  }
  const message = `ảnh SVG có ${fault}: tệp SVG có thể mang mã chương trình, nên chỉ được chứa hình vẽ.`;
  const fix = 'xuất lại dạng SVG thuần (plain SVG), hoặc xuất thành PNG.';
  return { issues: [fileIssue(path, 'image-unsafe', message, fix)] };
}
