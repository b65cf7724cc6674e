import { spawnSync } from 'node:child_process';
import { findExecutable } from './executable.ts';

/** What it takes to read a picture: the recogniser, and what turns pages of a PDF into pictures. */
export interface Recogniser {
  tesseract: string;
  /** Absent where only pictures can be read. */
  pdftoppm?: string;
}

/** The tesseract of this machine where it has learnt Vietnamese; undefined where it is missing or has not. */
export function findRecogniser(env: NodeJS.ProcessEnv = process.env): Recogniser | undefined {
  const tesseract = findExecutable(['tesseract'], ['/opt/homebrew/bin/tesseract'], env);
  if (tesseract === undefined) return undefined;
  const { stdout } = spawnSync(tesseract, ['--list-langs'], { encoding: 'utf8' });
  if (!/^vie$/m.test(stdout)) return undefined;
  const pdftoppm = findExecutable(['pdftoppm'], ['/opt/homebrew/bin/pdftoppm'], env);
  return { tesseract, ...(pdftoppm !== undefined && { pdftoppm }) };
}

/** Said when pictures cannot be read on this machine. */
export const NO_RECOGNISER =
  'tệp là bản chụp, máy này chưa có chương trình nhận dạng chữ. Sửa: cài các gói tesseract-ocr, tesseract-ocr-vie và poppler-utils (Debian, Ubuntu: sudo apt install tesseract-ocr tesseract-ocr-vie poppler-utils), hoặc nhập tệp Word của văn bản.';
