import type { Task } from '../../domain/document/task.schema.ts';
import { PROGRESS_STATUSES } from '../../domain/progress/progress-status.ts';
import { addressesUnder } from '../../outputs/site/addresses.ts';
import { unitPage } from '../../outputs/unit/unit-page.ts';
import { unitSheet, type UnitSheet } from '../../outputs/unit/unit-sheet.ts';
import { listAndSheet, sheetOnPaper } from '../../rendering/checklist/unit-sheet.ts';
import { htmlOf } from '../../rendering/html.ts';
import { aCorpus, aTask, aUnit } from '../builders/corpus.ts';
import { aClause, aDocument } from '../builders/document.ts';

const TOPICS = [
  { id: 'can-bo', name: 'Cán bộ' },
  { id: 'ngan-sach', name: 'Ngân sách' },
];
const UNITS = [aUnit('phong-noi-vu', 'Phòng Nội vụ'), aUnit('cac-phong', 'Các phòng', { kind: 'group' })];

/** A document that gives a unit some tasks. */
export interface GivingDocument {
  slug: string;
  tasks: Partial<Task>[];
}

const select = (name: string, ...values: string[]): string =>
  `<select name="${name}">${['', ...values].map((value) => `<option value="${value}">${value}</option>`).join('')}</select>`;

/** The tools above a list, with the choices that the page offers: what scripts look for, and no more. */
function toolsOf(documents: readonly GivingDocument[]): string {
  return `<div class="list-bar" inert>
    <p class="tally"><progress max="1" value="0"></progress> <span class="count"></span></p>
    <button type="button" data-show="overdue" hidden></button>
    <button type="button" data-action="print">In</button><button type="button" data-action="send">Gửi</button>
    <p class="alarm" role="alert"></p>
    <button type="button" data-action="save" hidden>Xuất tệp tiến độ</button>
  </div>
  <section class="checklist-tools" inert>
    <button type="button" data-show="done-late" hidden></button>
    <button type="button" data-show="reopened" hidden></button>
    <details class="part choices"><summary>Lọc</summary><div class="narrow">
      ${select('standing', 'open', 'done', 'overdue', 'done-late', 'reopened')}
      ${select('document', ...documents.map(({ slug }) => slug))}
      ${select('topic', ...TOPICS.map(({ name }) => name))}
      ${select('role', 'lead', 'addressee')}
      <select name="view">${['document', 'due', 'topic', 'role'].map((view) => `<option>${view}</option>`).join('')}</select>
    </div></details>
    <details class="part printing"><summary>In</summary>
      <input type="checkbox" name="filled" checked><input name="period"><button type="button" data-action="print">In</button>
    </details>
    <p><span class="shown" role="status"></span><button type="button" data-show="" hidden>Xem tất cả</button></p>
  </section>`;
}

const field = (name: string): string =>
  ['result', 'note', 'delayReason'].includes(name)
    ? `<textarea data-field="${name}"></textarea>`
    : `<label><input${/date/i.test(name) ? ' type="date"' : ''} data-field="${name}"></label>`;

const FIELDS = ['result', 'codeNumber', 'codeNotation', 'issuedDate', 'person', 'note'];

const FORM = `<template id="ghi-tien-do"><fieldset class="progress">
  <legend></legend>
  <p class="reopened" hidden></p>
  ${PROGRESS_STATUSES.map((status) => `<label><input type="radio" value="${status}">${status}</label>`).join('')}
  <div class="done-on">${field('date')}</div>
  <p class="said" role="status"></p><p class="contradiction" hidden></p>
  <details><summary>Kết quả</summary>${[...FIELDS, 'delayReason', 'proposedDate'].map(field).join('')}</details>
</fieldset></template>
<template id="ghi-chi-tieu"><div class="progress of-indicator" role="group">
  <p class="reopened" hidden></p>
  <select>${PROGRESS_STATUSES.map((status) => `<option value="${status}">${status}</option>`).join('')}</select>
  <p class="said" role="status"></p>
  <details><summary>Kết quả</summary>${['date', ...FIELDS].map(field).join('')}</details>
</div></template>`;

const HAND_OVER = `<section class="hand-over" data-office="vanphong@vanban.vn">
  <ul class="unit-files"><li><a href="/don-vi/phong-noi-vu/nhiem-vu.json" data-format="json">JSON</a></li></ul>
  <div class="with-progress" hidden>
    ${['send', 'save', 'open', 'share', 'report', 'workbook', 'clear'].map((action) => `<button type="button" data-action="${action}">${action}</button>`).join('')}
    <input type="file">
    <div class="outcome" role="status"></div>
    <div class="preview" tabindex="-1"></div>
  </div>
</section>`;

const OWN_NAME =
  '<div class="own-name" inert><input list="ten-da-dung"><datalist id="ten-da-dung"></datalist><p class="state"></p></div>';

const ADDRESSES = addressesUnder('/');
const FRAME = {
  name: 'Trang',
  publisher: 'Văn phòng',
  contentVersion: '22/11/2026 · 3f9a2c1b',
  contentDigest: '3f9a2c1b',
  addresses: ADDRESSES,
};

/** The list and sheet of a unit to which these documents give tasks. */
function sheetOf(unitId: string, documents: readonly GivingDocument[]): UnitSheet {
  const corpus = aCorpus({
    units: UNITS,
    topics: TOPICS,
    documents: documents.map(({ slug, tasks }) =>
      aDocument({
        slug,
        displayTitle: `Tên ${slug}`,
        body: { provisions: [aClause('1', 'Các phòng rà soát.')] },
        tasks: tasks.map((fields, index) => aTask(`${index + 1}`, { to: [unitId], ...fields })),
      }),
    ),
  });
  return unitSheet(
    corpus,
    unitPage(
      corpus,
      UNITS.find(({ id }) => id === unitId)!,
      ADDRESSES,
    ),
    FRAME,
  );
}

/**
 * The page of a unit as its scripts find it: the list as the site draws it, and around it what the scripts look for. The
 * whole page is tested in browsers.
 */
export function unitPageHtml(unitId: string, ...documents: GivingDocument[]): string {
  const sheet = sheetOf(unitId, documents);
  const list = htmlOf(...listAndSheet(sheet));
  const ownName = sheet.isGroup ? OWN_NAME : '';
  return `<main><h1>${sheet.unitName}</h1>${ownName}${toolsOf(documents)}<div class="sheet">${list}${FORM}</div>${HAND_OVER}</main>`;
}

/** The page with the sheets of several units as its scripts find it, each with these documents' duties. */
export function allSheetsHtml(documents: readonly GivingDocument[], lastDays: Record<string, string> = {}): string {
  const lastDay = (id: string): string => (lastDays[id] ? ` data-last-day="${lastDays[id]}"` : '');
  const boxes = UNITS.map(({ id }) => `<input type="checkbox" value="${id}"${lastDay(id)} checked hidden>`);
  const sheets = UNITS.map((unit) => htmlOf(sheetOnPaper(sheetOf(unit.id, documents))));
  return `<main><section class="sheet-tools" inert>
    ${select('document', ...documents.map(({ slug }) => slug))}
    ${select('standing', 'open', 'done', 'overdue', 'done-late', 'reopened')}
    <input type="checkbox" name="filled"><button type="button" data-action="print">In</button>
    <span class="shown" role="status"></span>
  </section><ul class="sheet-units">${boxes.join('')}</ul>${sheets.join('')}</main>`;
}
