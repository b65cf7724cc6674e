import type { Sourced } from '../corpus/content.ts';
import type { DirectiveDocument } from '../domain/document.ts';
import { provisionText } from '../domain/provision-text.ts';
import { provisionsOf } from '../domain/provision-tree.ts';
import { isSyllable } from '../vietnamese/syllable-shape.ts';
import type { Finding, Rule } from './finding.ts';

/** Capitals that stand alone: not in a number and symbol (KH-UBND, 30/2020/NĐ-CP), not a syllable of a heading. */
const CAPITALS = /(?<![\p{L}\p{N}/.&-])\p{Lu}{2,}(?![\p{L}\p{N}/&-])/gu;
/**
 * A first look at a whole file, which takes a sixth of the time of the class `\p{Lu}`: abbreviations are made of initials,
 * and those are written without tone marks.
 */
const INITIALS = /[A-ZÂÊÔĂĐƠƯ]{2,}/g;
const ROMAN = /^[IVXLC]+$/;

/** Abbreviations in the text that search could write out if they were in the list. Once per document. */
export const abbreviationsKnown: Rule = ({ documents, abbreviations, texts }) => {
  const known = new Set(
    (abbreviations?.value.abbreviations ?? []).flatMap(({ short }) => short.split(/[^\p{L}\p{N}]+/u)),
  );
  const seen = new Map<string, boolean>();
  const isPlain = (capitals: string): boolean => {
    const remembered = seen.get(capitals);
    if (remembered !== undefined) return remembered;
    const plain = known.has(capitals) || ROMAN.test(capitals) || isSyllable(capitals);
    seen.set(capitals, plain);
    return plain;
  };
  return documents
    .filter(({ file }) => !(texts.get(file)?.match(INITIALS) ?? []).every(isPlain))
    .flatMap((at) => unknownIn(at, isPlain));
};

function unknownIn(at: Sourced<DirectiveDocument>, isPlain: (capitals: string) => boolean): Finding[] {
  const found = new Map<string, number>();
  for (const provision of provisionsOf(at.value.body)) {
    const own = { ...provision, content: provision.content.filter(({ type }) => type !== 'provision') };
    for (const line of provisionText(own).split('\n')) {
      // A line in capitals is a heading, where every word looks like an abbreviation.
      if (line === line.toUpperCase()) continue;
      for (const [short] of line.matchAll(CAPITALS)) {
        if (!isPlain(short) && !found.has(short)) found.set(short, provision.line);
      }
    }
  }
  return [...found].map(([short, line]) => ({
    code: 'abbreviation-unknown',
    at,
    path: [],
    position: { line, column: 1 },
    value: short,
    message: 'trông như chữ viết tắt mà chưa có trong viet-tat.yaml, nên người tìm bằng chữ viết đầy đủ sẽ không thấy.',
    fix: 'thêm chữ này và cách viết đầy đủ vào viet-tat.yaml.',
  }));
}
