import type { Element } from 'hast';
import { describe, expect, it } from 'vitest';
import type { Task } from '../../domain/document/task.schema.ts';
import { addressesUnder } from '../../outputs/site/addresses.ts';
import { unitPage } from '../../outputs/unit/unit-page.ts';
import { unitSheet, type UnitSheet } from '../../outputs/unit/unit-sheet.ts';
import { strings } from '../../strings.ts';
import { aCorpus, aTask, aUnit } from '../../testing/builders/corpus.ts';
import { aClause, aDocument } from '../../testing/builders/document.ts';
import { byClass, elementsOf, textOf } from '../../testing/drawn-tree.ts';
import { htmlOf } from '../html.ts';
import { listAndSheet, sheetOnPaper } from './unit-sheet.ts';

const words = strings.checklist;
const units = [
  aUnit('phong-noi-vu', 'Phòng Nội vụ'),
  aUnit('phong-tu-phap', 'Phòng Tư pháp'),
  aUnit('cac-phong', 'Các phòng', { kind: 'group' }),
];
const topics = [{ id: 'can-bo', name: 'Cán bộ' }];
const frame = {
  name: 'Trang',
  publisher: 'Văn phòng',
  contentVersion: '22/11/2026 · 3f9a2c1b',
  contentDigest: '3f9a2c1b',
  addresses: addressesUnder('/'),
};

/** The sheet of a unit to which each document gives some tasks. */
function sheetOf(unitId: string, ...documents: Partial<Task>[][]): UnitSheet {
  const corpus = aCorpus({
    units,
    topics,
    documents: documents.map((tasks, index) =>
      aDocument({
        slug: `cong-van-${index + 1}`,
        displayTitle: `Tên ${index + 1}`,
        body: { provisions: [aClause('1', 'Các phòng rà soát.')] },
        tasks: tasks.map((fields, number) => aTask(`${number + 1}`, fields)),
      }),
    ),
  });
  const unit = units.find(({ id }) => id === unitId)!;
  return unitSheet(corpus, unitPage(corpus, unit, frame.addresses), frame);
}

const full: Partial<Task> = {
  revision: 2,
  lead: ['phong-noi-vu'],
  coordinators: ['phong-tu-phap', 'cac-phong'],
  dueDate: '2023-09-30',
  product: 'Báo cáo',
  reporting: 'Hằng quý',
  legalBasis: ['Luật A', 'Luật B'],
  topics: ['can-bo'],
  indicators: [{ id: 'ty-le', title: 'Tỷ lệ', quote: 'rà soát' }],
};
const list = (sheet: UnitSheet): Element[] => listAndSheet(sheet);
const texts = (elements: readonly Element[]) => elements.map((element) => textOf(element));
const cellsOf = (roots: Element | Element[]) => texts(byClass(roots, 'fact'));

describe('the list of a unit', () => {
  it('has a row for each duty, which its notes find again', () => {
    const [row] = byClass(list(sheetOf('phong-noi-vu', [full])), 'duty');
    expect(row?.properties).toMatchObject({
      dataDuty: 'cong-van-1/1/2',
      dataRole: 'lead',
      dataTopics: 'Cán bộ',
    });
    expect(htmlOf(row)).toContain(
      '<li data-indicator="ty-le"><span class="box print-only"></span> <span class="indicator-title">Tỷ lệ</span> <span',
    );
    expect(htmlOf(row)).toContain('<ul class="indicators" aria-label="Chỉ tiêu">');
  });

  it('quotes the document as official and heads each row with it', () => {
    const [row] = byClass(list(sheetOf('phong-noi-vu', [full])), 'duty');
    const [head] = byClass(row!, 'content');
    expect(head).toMatchObject({ tagName: 'th', properties: { scope: 'row' } });
    expect(htmlOf(...byClass(head!, 'official'))).toBe('<q class="official">rà soát</q>');
    expect(textOf(head!)).toContain('Việc 1 rà soát khoản 1 ');
    expect(textOf(head!)).toContain(`${words.reporting}: Hằng quý ${words.legalBasis}: Luật A; Luật B`);
  });

  it('shows facts under their names, several units in one sentence', () => {
    const { lead, coordinators, due, product } = words.columns;
    expect(cellsOf(list(sheetOf('phong-noi-vu', [full])))).toEqual([
      `${lead} Phòng Nội vụ`,
      `${coordinators} Phòng Tư pháp; Các phòng`,
      `${due} 30/9/2023`,
      `${product} Báo cáo`,
    ]);
  });

  it('says in words what a document leaves open, once above where that is so of all its duties', () => {
    const drawn = list(sheetOf('phong-noi-vu', [{ product: 'Báo cáo' }, {}]));
    const { lead, coordinators, due, product } = words.columns;
    const notSet = words.notSet('Công văn');
    expect(cellsOf(byClass(drawn, 'duty')[1]!)).toEqual(
      [lead, coordinators, due].map((label) => `${label} ${notSet}`).concat(`${product} ${words.notSetHere}`),
    );
    expect(texts(byClass(drawn, 'notes'))[0]).toContain(
      words.setsNothing('Công văn', 'thời hạn, đơn vị chủ trì, đơn vị phối hợp, chế độ báo cáo'),
    );
    const above = byClass(byClass(drawn, 'fact'), 'said-above').map(({ properties: { className } }) => className);
    expect(above.slice(0, 3)).toEqual(['lead', 'coordinators', 'due'].map((column) => ['fact', column, 'said-above']));
    expect(above).toHaveLength(2 * 3);
  });

  it('leaves room for nothing in the rows of a document that sets nothing', () => {
    const drawn = list(sheetOf('phong-noi-vu', [{}], [{ reporting: 'Hằng quý' }]));
    expect(byClass(drawn, 'bare').map(({ properties }) => properties['dataDuty'])).toEqual(['cong-van-1/1/1']);
  });

  it('tells a deadline of the whole document from one of the duty', () => {
    const sheet = sheetOf('phong-noi-vu', [full]);
    const due = { iso: '2023-12-31', text: '31/12/2023', general: true };
    const groups = sheet.groups.map((group) => ({
      ...group,
      parts: group.parts.map((part) => ({ ...part, rows: part.rows.map((row) => ({ ...row, due })) })),
    }));
    expect(cellsOf(list({ ...sheet, groups }))[2]).toBe(`${words.columns.due} 31/12/2023 (${words.generalDue})`);
  });

  it('lets a document be printed alone where there are several', () => {
    const several = list(sheetOf('phong-noi-vu', [{}], [{}]));
    expect(htmlOf(...byClass(several, 'print-one'))).toContain(
      'href="#in-cong-van-1" data-print-document="cong-van-1"',
    );
    expect(elementsOf(...several).some(({ properties }) => properties['id'] === 'in-cong-van-1')).toBe(true);
    expect(byClass(list(sheetOf('phong-noi-vu', [{}])), 'print-one')).toEqual([]);
  });

  it('parts what the unit leads from what is simply given to it', () => {
    const drawn = list(sheetOf('phong-noi-vu', [{}, { lead: ['phong-noi-vu'] }]));
    expect(texts(byClass(drawn, 'of-role'))).toEqual([words.roles.lead, words.roles.addressee]);
    expect(texts(byClass(drawn, 'number')).slice(1)).toEqual(['1', '2']);
  });

  it('prints, where there is no duty, that there is none and where that was said', () => {
    const html = htmlOf(...list(sheetOf('phong-tu-phap')));
    expect(html).not.toContain('<table');
    expect(html).toContain('<p class="print-only">');
    expect(html).toContain('class="strip print-only"');
  });
});

describe('the sheet of a unit', () => {
  it('can be signed below every document, and explains itself on every page', () => {
    const drawn = list(sheetOf('phong-noi-vu', [{}], [{}]));
    const bodies = elementsOf(...drawn).filter(({ tagName }) => tagName === 'tbody');
    expect(bodies.map((body) => byClass(body, 'sheet-foot').length)).toEqual([1, 1]);
    expect(bodies.map(({ children }) => byClass(children.at(-1) as Element, 'sheet-foot').length)).toEqual([1, 1]);
    const [strip] = byClass(drawn, 'strip');
    expect(textOf(strip!)).toContain(`Phòng Nội vụ · ${words.sheetLabel}`);
    expect(textOf(strip!)).toContain(`${words.version}: 22/11/2026 · 3f9a2c1b · ${words.printed}: …`);
    expect(textOf(strip!)).toContain('https://vi-du.vn/don-vi/phong-noi-vu/');
    expect(htmlOf(strip)).toMatch(
      /<svg viewBox="0 0 \d+ \d+" aria-hidden="true" shape-rendering="crispEdges"><path d="M/,
    );
  });

  it('has a box for each state that is signed for, and tells which columns nothing is set for', () => {
    const drawn = list(sheetOf('phong-noi-vu', [{ product: 'Báo cáo' }, {}]));
    expect(texts(byClass(byClass(drawn, 'duty')[0]!, 'choice'))).toEqual([
      ' Chưa thực hiện',
      ' Đang thực hiện',
      ' Hoàn thành',
    ]);
    expect(byClass(drawn, 'duties')[0]?.properties['dataBare']).toBe('lead coordinators due');
    expect(byClass(list(sheetOf('phong-noi-vu', [full])), 'duties')[0]?.properties).not.toHaveProperty('dataBare');
  });

  it('leaves a line for the name of a unit on the sheet of a group, in its head and on every page', () => {
    const group = list(sheetOf('cac-phong', [{ to: ['cac-phong'] }]));
    expect(htmlOf(...byClass(group, 'sheet-head'))).toContain('<dd><span class="blank" data-own-name></span></dd>');
    expect(htmlOf(...byClass(group, 'strip'))).toContain('<strong><span data-own-name></span> Các phòng</strong>');
    expect(byClass(group, 'duties')[0]?.properties).toMatchObject({ dataUnit: 'cac-phong', dataGroup: '' });
    const single = list(sheetOf('phong-noi-vu', [{}]));
    expect(htmlOf(...single)).not.toContain('data-own-name');
    expect(byClass(single, 'duties')[0]?.properties).not.toHaveProperty('dataGroup');
  });
});

describe('the sheet of a unit among those of others', () => {
  const paper = sheetOnPaper(sheetOf('phong-noi-vu', [full, {}], [{}]));

  it('is named, and only paper shows it', () => {
    expect(paper.properties).toMatchObject({ className: ['sheet', 'print-only'], ariaLabel: 'Phòng Nội vụ' });
  });

  it('leaves out what only a screen would show', () => {
    expect(byClass(paper, 'screen-only')).toEqual([]);
    expect(texts(byClass(paper, 'content')).slice(1)[0]).toMatch(/^rà soát khoản 1 /);
  });

  it('has no id, since each document stands on many sheets', () => {
    expect(elementsOf(paper).filter(({ properties }) => 'id' in properties)).toEqual([]);
  });

  it('leaves blank what a document leaves open', () => {
    const [, bare] = byClass(paper, 'duty');
    expect(cellsOf(bare!)).toEqual(['', '', '', '']);
  });
});
