import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bodyText } from '../domain/provision/provision-text.ts';
import { provisionsOf } from '../domain/provision/provision-tree.ts';
import { collapseSpaces } from '../vietnamese/normalize.ts';
import { romanNumeral } from '../testing/builders/roman-numeral.ts';
import { parseDocument, type ParsedDocument } from './parse-document.ts';

const parse = (text: string): ParsedDocument => parseDocument('van-ban/mau.mdx', `---\n---\n\n${text}\n`);
const textOf = ({ document }: ParsedDocument): string => bodyText(document!.body);
const withoutSpaces = (text: string): string => text.replace(/\s+/g, '');

const word = fc.constantFrom(
  ...'Uỷ Ủy ban nhân dân Thành phố 319-TB/VPTU 14/7/2023 2020 - 2025 điểm a khoản 2 Điều 103 của (đính kèm) “Nhân dân” R&D 50% 1.500 a.b x_y_z tháng năm, quý II; I. 1. a) – ... ma tuý...'.split(
    ' ',
  ),
);
const words = fc.array(word, { minLength: 1, maxLength: 30 }).map((list) => list.join(' '));
const sentence = words.map((text) => `Nội dung ${text}.`);
const lineEnd = fc.constantFrom(' ', ' ', ' ', '\n', ' \n', '\n  ');

/** A sentence as a program wraps it: some of its spaces are line ends. */
const wrapped = fc.tuple(sentence, fc.array(lineEnd, { minLength: 1, maxLength: 40 })).map(([text, ends]) => {
  let index = 0;
  return text.replace(/ /g, () => ends[index++ % ends.length]!);
});

interface Block {
  written: string;
  text: string;
}

const plain = (prefix: string, content: fc.Arbitrary<string>): fc.Arbitrary<Block> =>
  content.map((text) => ({ written: prefix + text, text: prefix + text }));

/** An article with clauses, points and dashes, numbered as they must be. */
const article = fc
  .tuple(fc.array(fc.tuple(sentence, fc.array(sentence, { maxLength: 3 })), { maxLength: 4 }), sentence)
  .map(([clauses, opening]) => (number: number): Block[] => {
    const block = (text: string): Block => ({ written: text, text });
    return [
      block(`Điều ${number}. Tên của điều`),
      block(opening),
      ...clauses.flatMap(([clause, points], index) => [
        block(`${index + 1}. ${clause}`),
        ...points.map((point, position) => block(`${'abc'[position]}) ${point}`)),
        block(`- ${opening}`),
      ]),
    ];
  });

const decorated: fc.Arbitrary<Block> = fc.tuple(sentence, sentence).map(([bold, rest]) => {
  const inner = bold.replace(/[_*]/g, '');
  return {
    written: `**${inner}** *${inner}* [${inner}](https://a.vn) ${rest}`,
    text: `${inner} ${inner} ${inner} ${rest}`,
  };
});

const quotation: fc.Arbitrary<Block> = wrapped.map((text) => ({
  written: `<Quotation source="Luật">\n\n${text}\n\n</Quotation>`,
  text,
}));

/** A table of three columns, some of whose cells are joined to the one at their left or above. */
const table: fc.Arbitrary<Block> = fc
  .tuple(
    fc.constantFrom('STT', 'Đơn vị'),
    fc.array(fc.tuple(word, word, fc.constantFrom('none', 'left', 'up')), { minLength: 1, maxLength: 6 }),
  )
  .map(([head, rows]) => {
    const cells = rows.map(([first, second, join], index) => {
      if (join === 'left') return [`${index + 1}`, first, '<<'];
      return join === 'up' && index > 0 ? ['^^', first, second] : [`${index + 1}`, first, second];
    });
    const lines = [[head, 'Nhiệm vụ', '<<'], ['---', '---', '---'], ['^^', 'Tên', 'Hạn'], ...cells];
    const texts = [head, 'Nhiệm vụ', 'Tên', 'Hạn', ...cells.flat()].filter((text) => text !== '^^' && text !== '<<');
    return {
      written: lines.map((line) => `| ${line.map(escaped).join(' | ')} |`).join('\n'),
      text: texts.join(' '),
    };
  });
const escaped = (text: string): string => text.replace(/_/g, '\\_');

const document = fc
  .tuple(
    fc.array(fc.oneof(plain('', wrapped), plain('- ', sentence), decorated, quotation, table), { maxLength: 4 }),
    fc.array(article, { maxLength: 4 }),
  )
  .map(([opening, articles]) => [
    ...opening,
    ...articles.flatMap((make, index) => [
      {
        written: `Chương ${romanNumeral(index + 1)}\nTÊN CHƯƠNG`,
        text: `Chương ${romanNumeral(index + 1)} TÊN CHƯƠNG`,
      },
      ...make(index + 1),
    ]),
  ]);

/** Signs that mean something to Markdown or to tags; everything else is text wherever it stands. */
const sign = fc.constantFrom(...'aĂđ1iIvV.,;:)(/-–+=“”"\'?!%&#@^$~ \n\t\u00a0'.split(''), '\n\n', 'Điều ', 'Chương I');

describe('the text of a document', () => {
  it('is what its writer wrote, in the same order, whitespace aside', () => {
    fc.assert(
      fc.property(document, (blocks) => {
        const parsed = parse(blocks.map(({ written }) => written).join('\n\n'));
        expect(parsed.issues.filter(({ code }) => code.startsWith('markup-'))).toEqual([]);
        expect(collapseSpaces(textOf(parsed))).toBe(collapseSpaces(blocks.map(({ text }) => text).join(' ')));
      }),
      { numRuns: 150 },
    );
  });

  it('loses and adds no letter of any text without markup', () => {
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 80 }), (signs) => {
        const written = signs
          .join('')
          .replace(/~+/g, '~')
          .replace(/^[ \t]*#[ \t#]*/gm, '');
        fc.pre(!/^\s*\[/m.test(written));
        expect(withoutSpaces(textOf(parse(written)))).toBe(withoutSpaces(written));
      }),
      { numRuns: 500 },
    );
  });

  it('keeps the same text when blank lines and indents change', () => {
    fc.assert(
      fc.property(document, fc.constantFrom('\n\n', '\n\n\n', '\n\n    ', '\n\n\t'), (blocks, gap) => {
        const written = blocks.map((block) => block.written);
        expect(parse(written.join(gap)).document).toMatchObject({
          body: { provisions: parse(written.join('\n\n')).document!.body.provisions.map(({ id }) => ({ id })) },
        });
      }),
      { numRuns: 60 },
    );
  });

  it('has one id for each provision, or else says which are double', () => {
    fc.assert(
      fc.property(document, (blocks) => {
        const { document, issues } = parse(blocks.map(({ written }) => written).join('\n\n'));
        const ids = provisionsOf(document!.body).map(({ id }) => id);
        const isSaid = issues.some(({ code }) => code === 'provision-duplicate');
        expect(new Set(ids).size < ids.length).toBe(isSaid);
      }),
      { numRuns: 60 },
    );
  });
});

describe('parseDocument', () => {
  it('never throws and always says where', () => {
    const anything = fc.array(
      fc.oneof(
        sign,
        fc.constantFrom(
          ...'<>{}[]*_`|\\'.split(''),
          '<Annex number="1">',
          '</Annex>',
          '<Attached kind="Quy chế">',
          '</Attached>',
          'QUY CHẾ\n',
          '<Passage id="a">',
          '</Passage>',
        ),
        fc.constantFrom(
          '<Ref provision="a">',
          '</Ref>',
          '<br/>',
          '<!--',
          '-->',
          '```',
          '| a |',
          '|---|',
          '{...x}',
          '---',
        ),
      ),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(anything, fc.boolean(), (pieces, hasFrontmatter) => {
        const text = pieces.join('');
        const { issues } = hasFrontmatter ? parse(text) : parseDocument('van-ban/mau.mdx', text);
        const lines = text.split('\n').length + 4;
        for (const { line, column } of issues) {
          expect(line).toBeGreaterThan(0);
          expect(line).toBeLessThanOrEqual(lines);
          expect(column).toBeGreaterThan(0);
        }
      }),
      { numRuns: 500 },
    );
  });
});
