import { beginsWithKind, kindAtStart } from '../../domain/provision/attached-kind.ts';
import { collapseSpaces } from '../../vietnamese/normalize.ts';
import { isAllCaps, readMarker } from '../numbering/markers.ts';

/** The head of an attached document that no tag sets apart from the text before it. */
export interface LooseHeading {
  line: number;
  kind: string;
  text: string;
}

const TAG = /^\s*<(?<closing>\/)?(?:Annex|Attached|Quotation|EditorNote|Passage|Table)\b/;
const CLOSES_AT_ONCE = /(?:<\/\w+|\/)>\s*$/;
/** “(Ban hành kèm theo Quyết định số …)”, the line that only the head of such a document has. */
const ISSUED_WITH = /^\(? ?(?:được )?(?:ban hành )?(?:kèm theo|đính kèm)(?!\p{L})/iu;
const MAY_BE_ISSUED_WITH = /^[\s*_#(]{0,12}(?:được|ban|kèm|đính)(?!\p{L})/iu;
/** Between the name of the kind and that line stands a title of a few lines. */
const MOST_LINES = 6;

/** The heads that stand outside all tags, and before the first line “Phụ lục”, after which kinds are names of lists. */
export function looseHeadings(lines: readonly string[]): LooseHeading[] {
  // Most texts have no such line, and need not be read any closer.
  if (!lines.some((line) => MAY_BE_ISSUED_WITH.test(line))) return [];
  const found: LooseHeading[] = [];
  let depth = 0;
  // The very first line of a text is the head of the document itself, which an office may publish alone.
  let hasBegun = false;
  for (const [index, raw] of lines.entries()) {
    const tag = TAG.exec(raw);
    if (tag?.groups!['closing']) depth = Math.max(0, depth - 1);
    else if (tag && !CLOSES_AT_ONCE.test(raw)) depth += 1;
    if (depth > 0 || tag || raw.length > 400) continue;
    const text = plain(raw);
    if (readMarker(text)?.form === 'annex') return found;
    const kind = kindOf(text);
    if (kind && hasBegun && isBeforeIssuedWith(lines.slice(index + 1, index + 1 + 3 * MOST_LINES)))
      found.push({ line: index + 1, kind, text });
    hasBegun ||= text !== '';
  }
  return found;
}

const plain = (raw: string): string => collapseSpaces(raw.replace(/[*_#]/g, ''));

/** The kind that the line names, alone or in capitals with a title. */
function kindOf(text: string): string | undefined {
  const kind = kindAtStart(text);
  if (kind === undefined || !beginsWithKind(text, kind)) return undefined;
  const rest = text.slice(kind.length).trim();
  const isAlone = rest === '' || /^(?:số )?(?:\d{1,3}|[IVX]{1,5})$/iu.test(rest);
  return isAlone || isAllCaps(text) ? kind : undefined;
}

function isBeforeIssuedWith(after: readonly string[]): boolean {
  for (const text of after.map(plain).filter(Boolean).slice(0, MOST_LINES)) {
    if (ISSUED_WITH.test(text)) return true;
    if (readMarker(text) || text.startsWith('<')) return false;
  }
  return false;
}
