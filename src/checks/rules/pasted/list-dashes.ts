import type { Content, Sourced } from '../../../corpus/content.ts';
import type { DirectiveDocument } from '../../../domain/document/document.schema.ts';
import type { IssueKind } from '../../../issues/kinds/issue-kind.ts';
import { linesTold } from '../../../issues/lines-told.ts';
import { literal } from '../../../vietnamese/literal.ts';
import { ownLines } from '../../pasted/own-lines.ts';
import { yamlValue } from '../../pasted/yaml-line.ts';
import type { Finding, Rule } from '../../finding.ts';

const DASH_LOST: IssueKind = {
  code: 'dash-lost',
  part: 'fields',
  severity: 'warning',
  title: 'Mất dấu gạch đầu dòng',
  meaning:
    'Dấu gạch đầu dòng của danh sách trong tệp không phải chữ của văn bản: dòng «- Như trên;» không đặt trong nháy thì mất gạch.',
  remedy: 'Đặt cả dòng trong dấu nháy đơn, có gạch ở trong. Văn bản nguồn không có gạch thì để nguyên.',
  wrong: 'toPlaces:\n  - Như trên;',
  right: "toPlaces:\n  - '- Như trên;'",
};

const DASH_DOUBLED: IssueKind = {
  code: 'dash-doubled',
  part: 'fields',
  severity: 'warning',
  title: 'Dấu gạch đầu dòng viết hai lần',
  meaning: 'Dòng có hai dấu gạch đầu dòng, thường do chép cả gạch của danh sách; trang sẽ in cả hai.',
  remedy: 'Bỏ bớt một dấu gạch. Văn bản nguồn có hai dấu gạch thì để nguyên.',
  wrong: "- '- - Như trên;'",
  right: "- '- Như trên;'",
};

const DASH = /^[-–—+•*▪□]/u;
const DOUBLED = /^(?<first>[-–—])\s*[-–—]\s*(?=[\p{L}\p{N}(“"])/u;

/** A first look at a whole file: the lines around a header are no such ones. */
const SOME_DOUBLED = /^[ \t]*[-–—][ \t]*[-–—][ \t]*[^-–—\s|]/m;

/** Each line of a list has the dash of the paper, once. */
export const listDashes: Rule = {
  kinds: [DASH_LOST, DASH_DOUBLED],
  find: (content) =>
    content.documents.flatMap((at) => [
      ...lost(at, 'toPlaces', at.value.toPlaces, content),
      // One addressee stands behind the colon; several stand below it, each with its dash.
      ...(at.value.to.some(({ text }) => DASH.test(text))
        ? lost(
            at,
            'to',
            at.value.to.map(({ text }) => text),
            content,
          )
        : []),
      ...doubled(at),
      ...doubledInText(at, content),
    ]),
};

type List = 'to' | 'toPlaces';

const pathOf = (list: List, index: number): Finding['path'] =>
  list === 'to' ? ['to', index, 'text'] : ['toPlaces', index];

function lost(at: Sourced<DirectiveDocument>, list: List, lines: readonly string[], { texts }: Content): Finding[] {
  const source = texts.get(`nguon/${at.value.source.file ?? ''}`) ?? '';
  const bare = lines.flatMap((text, index) => (DASH.test(text) || isSaidBy(source, text) ? [] : [{ text, index }]));
  const [first] = bare;
  if (!first) return [];
  const typed = bare.map(({ text }) => (list === 'to' ? `text: ${quoted(text)}` : `- ${quoted(text)}`));
  return [
    {
      kind: DASH_LOST,
      at,
      path: pathOf(list, first.index),
      value: first.text,
      message: `${bare.length > 1 ? `${bare.length} dòng` : 'dòng này'} không có dấu gạch đầu dòng; gạch của danh sách trong tệp không được in ra.`,
      fix: `viết «${typed.join('», «')}»; văn bản nguồn không có gạch thì để nguyên.`,
    },
  ];
}

const quoted = (text: string): string => yamlValue(`- ${text}`);

/** Whether a line of the source begins with the text: then the paper has no dash there. */
const isSaidBy = (source: string, text: string): boolean =>
  source !== '' && new RegExp(`^[ \\t]*${literal(text)}`, 'mu').test(source);

function doubled(at: Sourced<DirectiveDocument>): Finding[] {
  const lines = [
    ...at.value.to.map(({ text }, index) => ({ text, path: pathOf('to', index) })),
    ...at.value.toPlaces.map((text, index) => ({ text, path: pathOf('toPlaces', index) })),
  ];
  return lines.flatMap(({ text, path }): Finding[] => {
    if (!DOUBLED.test(text)) return [];
    const once = text.replace(DOUBLED, '$<first> ');
    const fix = `viết ${yamlValue(once)}; văn bản nguồn có hai dấu gạch thì để nguyên.`;
    return [{ kind: DASH_DOUBLED, at, path, value: text, message: 'dòng có hai dấu gạch đầu dòng.', fix }];
  });
}

function doubledInText(at: Sourced<DirectiveDocument>, { texts }: Content): Finding[] {
  const text = texts.get(at.file) ?? '';
  if (!SOME_DOUBLED.test(text)) return [];
  const found = ownLines(text).filter((line) => DOUBLED.test(line.text));
  const [first] = found;
  if (!first) return [];
  const where =
    found.length > 1 ? ` Có ${found.length} dòng như vậy: ${linesTold(found.map(({ line }) => line))}.` : '';
  return [
    {
      kind: DASH_DOUBLED,
      at,
      path: [],
      position: { line: first.line, column: 1 },
      value: first.text,
      message: `dòng có hai dấu gạch đầu dòng.${where}`,
      fix: `viết «${first.text.replace(DOUBLED, '$<first> ')}»; văn bản nguồn có hai dấu gạch thì để nguyên.`,
    },
  ];
}
