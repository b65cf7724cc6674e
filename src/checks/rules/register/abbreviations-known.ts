import type { IssueKind } from '../../../issues/kinds/issue-kind.ts';
import type { Sourced } from '../../../corpus/content.ts';
import type { DirectiveDocument } from '../../../domain/document/document.schema.ts';
import { provisionText } from '../../../domain/provision/provision-text.ts';
import { provisionsOf } from '../../../domain/provision/provision-tree.ts';
import { ownProvision } from '../../../domain/provision/table-rows.ts';
import { isSyllable } from '../../../vietnamese/syllable-shape.ts';
import type { Finding, Rule } from '../../finding.ts';

const ABBREVIATION_UNKNOWN: IssueKind = {
  code: 'abbreviation-unknown',
  part: 'references',
  severity: 'warning',
  title: 'Chữ viết tắt chưa có trong danh sách',
  meaning: 'Văn bản có một chữ viết tắt chưa khai cách viết đầy đủ: người tìm bằng chữ đầy đủ sẽ không thấy.',
  remedy: 'Thêm chữ này vào viet-tat.yaml.',
  right: '- short: UBND\n  expansions: [Uỷ ban nhân dân]',
};

/**
 * Capitals that stand alone: not in a number and symbol (KH-UBND, 30/2020/NĐ-CP), not before a sign of money (US$), not
 * a syllable of a heading.
 */
const CAPITALS = /(?<![\p{L}\p{N}/.&-])\p{Lu}{2,}(?![\p{L}\p{N}/&$-])/gu;
/**
 * A first look at a whole file, which takes a sixth of the time of the class `\p{Lu}`: abbreviations are made of initials,
 * and those are written without tone marks.
 */
const INITIALS = /[A-ZÂÊÔĂĐƠƯ]{2,}/g;
const ROMAN = /^[IVXLC]+$/;
/** Heads of the column that numbers the rows of a table: nobody looks for their words. */
const HEADS = /^S?TT$/;

/** Abbreviations in the text that search could write out if they were in the list. Once per document. */
export const abbreviationsKnown: Rule = {
  kinds: [ABBREVIATION_UNKNOWN],
  find: ({ documents, abbreviations, texts }) => {
    const known = new Set(
      (abbreviations?.value.abbreviations ?? []).flatMap(({ short }) => short.split(/[^\p{L}\p{N}]+/u)),
    );
    const seen = new Map<string, boolean>();
    const isPlain = (capitals: string): boolean => {
      const remembered = seen.get(capitals);
      if (remembered !== undefined) return remembered;
      const plain = known.has(capitals) || [ROMAN, HEADS].some((form) => form.test(capitals)) || isSyllable(capitals);
      seen.set(capitals, plain);
      return plain;
    };
    return documents
      .filter(({ file }) => !isOrdinary(texts.get(file) ?? '', isPlain))
      .flatMap((at) => unknownIn(at, isPlain));
  },
};

/** Whether all capitals of a file, its frontmatter included, are known ones: then there is nothing to look for. */
function isOrdinary(text: string, isPlain: (capitals: string) => boolean): boolean {
  INITIALS.lastIndex = 0;
  for (let found = INITIALS.exec(text); found; found = INITIALS.exec(text)) {
    if (!isPlain(found[0]) && !isPlain(capitalsAround(text, found.index))) return false;
  }
  return true;
}

/** The whole run of capitals, tone marks and all, that holds this place: “NH” is the end of “ĐỊNH”. */
function capitalsAround(text: string, index: number): string {
  const [before] = /\p{Lu}*$/u.exec(text.slice(Math.max(0, index - 10), index))!;
  const [after] = /^\p{Lu}*/u.exec(text.slice(index, index + 20))!;
  return before + after;
}

function unknownIn(at: Sourced<DirectiveDocument>, isPlain: (capitals: string) => boolean): Finding[] {
  const found = new Map<string, Pick<Finding, 'path' | 'position'>>();
  const look = (text: string, where: Pick<Finding, 'path' | 'position'>): void => {
    for (const line of text.split('\n')) {
      // A line in capitals is a heading, where every word looks like an abbreviation.
      if (line === line.toUpperCase()) continue;
      for (const [short] of line.matchAll(CAPITALS)) if (!isPlain(short) && !found.has(short)) found.set(short, where);
    }
  };
  look(at.value.subject ?? '', { path: ['subject'] });
  for (const provision of provisionsOf(at.value.body)) {
    look(provisionText(ownProvision(provision)), { path: [], position: { line: provision.line, column: 1 } });
  }
  return [...found].map(([short, where]) => ({
    kind: ABBREVIATION_UNKNOWN,
    at,
    ...where,
    value: short,
    message: 'có thể là chữ viết tắt chưa khai trong viet-tat.yaml; tìm bằng chữ đầy đủ sẽ không thấy.',
    fix: 'thêm chữ này và cách viết đầy đủ vào viet-tat.yaml.',
  }));
}
