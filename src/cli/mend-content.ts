import { readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listContent } from '../corpus/folder/files.ts';
import { linesTold } from '../issues/lines-told.ts';
import { codePointName } from '../vietnamese/encoding/invisible.ts';
import { withoutWordSigns } from '../vietnamese/encoding/word-symbols.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** A text without what can be mended without loss, and what was done to it, in words. */
export interface Mended {
  text: string;
  done: string[];
}

/** A file that was mended, and what was done. */
export interface MendedFile {
  path: string;
  done: readonly string[];
}

/**
 * The same text without BOM, with LF line ends, composed letters and plain characters for the signs of fonts of Word: not
 * one visible character differs. What is mended once needs no mending again.
 */
export function mendText(path: string, text: string): Mended {
  const done: string[] = [];
  const step = (name: string, before: string, after: string): string => {
    if (after !== before) done.push(name);
    return after;
  };
  const plain = step('bỏ dấu BOM', text, text.replace(/^\ufeff/, ''));
  const lines = step('đổi xuống dòng kiểu Windows', plain, plain.replace(/\r\n?/g, '\n'));
  const composed = step('ghép dấu rời vào chữ', lines, lines.normalize('NFC'));
  const signs = mendSigns(path, composed);
  return { text: signs.text, done: [...done, ...signs.done] };
}

/** A dash that begins a value of YAML would make a list of it. */
const DASH = '\uf02d';
const HEADER = /^---\n[^]*?\n---(?=\s|$)/;

function mendSigns(path: string, text: string): Mended {
  const header = path.endsWith('.yaml') ? text.length : (HEADER.exec(text)?.[0].length ?? 0);
  const lines = new Map<string, number[]>();
  const mended = withoutWordSigns(text, (sign, offset) => {
    if (sign === DASH && offset < header) return false;
    const line = text.slice(0, offset).split('\n').length;
    lines.set(sign, [...(lines.get(sign) ?? []), line]);
    return true;
  });
  return { text: mended, done: [...lines].map(([sign, places]) => signDone(sign, places)) };
}

/** “đổi ⟨U+F0A3⟩ thành «□» (2 chỗ, dòng 30)”. */
function signDone(sign: string, lines: readonly number[]): string {
  const shown = withoutWordSigns(sign);
  return `đổi ${codePointName(sign)} thành «${shown}» (${lines.length} chỗ, dòng ${linesTold([...new Set(lines)])})`;
}

/** Mends every text file of a content folder in place; returns those that changed. */
export function mendContent(contentDir: string): MendedFile[] {
  return listContent(contentDir)
    .files.filter(({ path }) => /\.(?:mdx|md|yaml|txt)$/.test(path))
    .flatMap(({ path }) => {
      const done = mendFile(join(contentDir, path), path);
      return done.length === 0 ? [] : [{ path, done }];
    });
}

function mendFile(file: string, path: string): string[] {
  let text: string;
  try {
    text = utf8.decode(readFileSync(file));
  } catch {
    // Other encodings are not mended by guessing; the check names them.
    return [];
  }
  const mended = mendText(path, text);
  if (mended.text === text) return [];
  // Complete or not at all, and as readable for others as it was.
  const temporary = `${file}.${process.pid}.tmp`;
  writeFileSync(temporary, mended.text, { mode: statSync(file).mode });
  renameSync(temporary, file);
  return mended.done;
}
