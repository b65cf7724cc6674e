// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { anEntry } from '../../testing/builders/progress.ts';
import { unitPageHtml, type GivingDocument } from '../../testing/pages/unit-page.ts';
import { giveRoom } from './column-room.ts';
import { fillSheetCells } from './sheet-cells.ts';

const table = (): HTMLTableElement => document.querySelector('table')!;
const rows = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('.duty')];

/** The columns that shrink once room is given, and whether results have theirs. */
function roomOf(): [bare: string[], results: boolean] {
  giveRoom(table());
  return [table().dataset['bare']!.split(' '), 'results' in table().dataset];
}

function show(...documents: GivingDocument[]): void {
  document.body.innerHTML = unitPageHtml('phong-noi-vu', ...documents);
  table().dataset['filled'] = '';
}

const everything = ['lead', 'coordinators', 'due', 'product'];

describe('the room of a column on paper', () => {
  it('goes to the words where no duty has anything in it', () => {
    show({ slug: 'cong-van', tasks: [{}, {}] });
    expect(table().dataset['bare']!.split(' '), 'without scripts').toEqual(everything);
    expect(roomOf()).toEqual([everything, false]);
  });

  it('is kept for one duty that has something', () => {
    show({ slug: 'cong-van', tasks: [{}, { dueDate: '2026-09-30', lead: ['phong-noi-vu'] }] });
    expect(roomOf()[0]).toEqual(['coordinators', 'product']);
  });

  it('follows the rows that are printed', () => {
    show(
      { slug: 'cong-van', tasks: [{}, { dueDate: '2026-09-30' }] },
      { slug: 'ke-hoach', tasks: [{ product: 'Báo cáo' }] },
    );
    expect(roomOf()[0]).toEqual(['lead', 'coordinators']);
    table().tBodies[1]!.hidden = true;
    expect(roomOf()[0]).toEqual(['lead', 'coordinators', 'product']);
    rows()[1]!.hidden = true;
    expect(roomOf()[0]).toEqual(everything);
  });

  it('is wide for results where they are printed, and only there', () => {
    show({ slug: 'cong-van', tasks: [{}] });
    fillSheetCells(rows()[0]!, { state: 'current', entry: anEntry({ result: 'Đã công khai' }) });
    expect(roomOf()).toEqual([['lead', 'coordinators', 'due'], true]);
    delete table().dataset['filled'];
    expect(roomOf()).toEqual([everything, false]);
  });
});
