import { bodySource } from '../../../corpus/entry/body-lines.ts';
import { kindsOf } from '../../../domain/document/document-kind.ts';
import type { IssueKind } from '../../../issues/kinds/issue-kind.ts';
import { literal } from '../../../vietnamese/literal.ts';
import type { Finding, Rule } from '../../finding.ts';
import { fieldName, writtenFields } from '../../written-fields.ts';

const SYMBOL_BROKEN: IssueKind = {
  code: 'symbol-broken',
  part: 'text',
  severity: 'warning',
  toldOnce: true,
  title: 'Số, ký hiệu bị ngắt',
  meaning:
    'Số, ký hiệu của một văn bản có dấu cách hoặc chỗ xuống dòng ở giữa, thường do dòng in bị ngắt: tìm theo số, ký hiệu sẽ không thấy và không có đường dẫn.',
  remedy: 'Viết liền: Chỉ thị số 05/CT-UBND. Văn bản nguồn điện tử đúng là có dấu cách thì để nguyên.',
};

const KINDS = ['state', 'party'] as const;
const ABBREVIATIONS = [
  ...new Set(KINDS.flatMap((system) => kindsOf(system).flatMap(({ abbreviation }) => abbreviation ?? []))),
  'CV',
].map(literal);
const KIND = `(?:${ABBREVIATIONS.join('|')})`;
/** A blank or the end of a line, at one side of a sign only: “UBND - VX” is another way of writing. */
const GAP = String.raw`(?:[ \t]*\n[ \t]*|[ \t]+)`;
const JOINT = (sign: string): string => `(?:${sign}${GAP}|${GAP}${sign}(?=\\S))`;
const ORGAN = String.raw`\p{Lu}[\p{Lu}&]{1,9}(?:[-/][\p{Lu}\d][\p{L}\d]*)*`;
const NUMBER = String.raw`\d{1,5}\p{Ll}?(?:/(?:19|20)\d{2})?`;
const BROKEN = new RegExp(
  [
    // 05/CT- UBND, 12/UBND- VX
    String.raw`(?<![\p{L}\d/])${NUMBER}/(?:${KIND}|\p{Lu}{2,9})${JOINT('-')}${ORGAN}`,
    // 05/ CT-UBND
    String.raw`(?<![\p{L}\d/])${NUMBER}${JOINT('/')}${KIND}-${ORGAN}`,
    // 319- TB/VPTU, 319-TB/ VPTU
    String.raw`(?<![\p{L}\d/])\d{1,5}(?:${JOINT('-')}${KIND}/|-${KIND}${JOINT('/')})${ORGAN}`,
    // CT- UBND
    String.raw`(?<![\p{L}\d/-])${KIND}-${GAP}(?:UBND|HĐND|TTg|CP|TU|BTV|VPTU)(?![\p{L}])`,
  ].join('|'),
  'gu',
);
/** A first look at a text, by its rarest characters. */
const SOME = /[-/][ \t\n]+[A-ZĐ]|[ \t\n][-/][A-ZĐ]/;

/** The number and symbol of a document stands in one piece. */
export const symbolsWhole: Rule = {
  kinds: [SYMBOL_BROKEN],
  find: (content) => [
    ...content.documents.flatMap((at): Finding[] => {
      const file = content.texts.get(at.file) ?? '';
      if (!SOME.test(file)) return [];
      const { text, placeOf } = bodySource(file);
      return brokenIn(text).map(({ index, symbol }) => ({ at, path: [], position: placeOf(index), ...said(symbol) }));
    }),
    ...writtenFields(content).flatMap(({ at, path, text }): Finding[] =>
      // A quote repeats the text, which is told there.
      fieldName(path) === 'quote' ? [] : brokenIn(text).map(({ symbol }) => ({ at, path, ...said(symbol) })),
    ),
  ],
};

function brokenIn(text: string): { index: number; symbol: string }[] {
  if (!SOME.test(text)) return [];
  return Array.from(text.matchAll(BROKEN), ({ index, 0: symbol }) => ({ index, symbol }));
}

function said(symbol: string): Pick<Finding, 'kind' | 'value' | 'message' | 'fix'> {
  return {
    kind: SYMBOL_BROKEN,
    value: symbol.replace(/\s*\n\s*/g, ' ⏎ '),
    message: 'số, ký hiệu có dấu cách hoặc chỗ xuống dòng ở giữa.',
    fix: `viết liền «${symbol.replace(/\s+/g, '')}»; văn bản nguồn điện tử đúng là có dấu cách thì để nguyên.`,
  };
}
