// @vitest-environment jsdom
import { Blob as NodeBlob, File as NodeFile } from 'node:buffer';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { eventually } from '../../testing/eventually.ts';
import type { ProgressFile } from '../../domain/progress/progress.schema.ts';
import type { RollUpIndex } from '../../domain/progress/roll-up-index.ts';
import { anEntry, aProgressFile } from '../../testing/builders/progress.ts';
import { bootRollUp } from './roll-up-page.ts';

const PAGE = `<section class="roll-up" data-index="/tong-hop/nhiem-vu.json" inert>
  <div class="drop"><input type="file" multiple></div>
  <p class="state"></p>
  <details class="notices" hidden><summary></summary><ul></ul></details>
  <p class="actions" hidden>
    <button type="button" data-action="print">In</button>
    <button type="button" data-action="workbook">XLSX</button>
    <button type="button" data-action="clear">Bỏ</button>
  </p>
  <div class="result"></div>
</section>`;

const index: RollUpIndex = {
  contentVersion: 'abcd1234',
  documents: { 'cong-van': 'Công văn số 1/UBND', 'ke-hoach': 'Kế hoạch số 2/KH-UBND' },
  duties: [
    { document: 'cong-van', task: '1a', revision: 1, title: 'Rà soát', due: '2026-11-05' },
    { document: 'cong-van', task: '1b', revision: 1, title: 'Giải pháp' },
    { document: 'ke-hoach', task: '1', revision: 1, title: 'Báo cáo' },
  ],
  units: [
    { id: 'phong-noi-vu', name: 'Phòng Nội vụ', group: false, duties: [0, 1] },
    { id: 'phong-y-te', name: 'Phòng Y tế', group: false, duties: [0, 2] },
    { id: 'ubnd-xa-phuong', name: 'UBND các xã, phường', group: true, duties: [1] },
  ],
};

const find = <T extends Element = HTMLElement>(selector: string): T => document.querySelector<T>(selector)!;
const textOf = (selector: string): string => find(selector).textContent;
const cellsOf = (row: Element): string[] => [...row.querySelectorAll('th, td')].map((cell) => cell.textContent);
const rowsOf = (table: string): string[][] =>
  [...document.querySelectorAll(`${table} tbody:not(.signing) tr`)].map(cellsOf);
const state = (text: string): Promise<void> => eventually(() => expect(textOf('.state')).toBe(text));
const notices = (): string[] => [...document.querySelectorAll('.notices li')].map(({ textContent }) => textContent);

const aFile = (name: string, fields: Partial<ProgressFile> | string): File =>
  new NodeFile([typeof fields === 'string' ? fields : JSON.stringify(aProgressFile(fields))], name) as unknown as File;

/** Chooses files, as a reader does; they are told of in the end. */
function choose(...files: File[]): void {
  const input = find<HTMLInputElement>('input[type=file]');
  Object.defineProperty(input, 'files', { value: files, configurable: true });
  input.dispatchEvent(new Event('change'));
}

let answer: () => Promise<Response>;

beforeEach(() => {
  vi.useFakeTimers({ now: new Date(2026, 10, 22, 9), toFake: ['Date'] });
  vi.stubGlobal('print', vi.fn());
  vi.stubGlobal('Blob', NodeBlob);
  answer = async () => Response.json(index);
  vi.stubGlobal(
    'fetch',
    vi.fn(() => answer()),
  );
  document.body.innerHTML = PAGE;
  bootRollUp();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** Two units: one with a duty done, one with a duty under way and another overdue. */
const twoUnits = (): File[] => [
  aFile('noi-vu.json', {}),
  aFile('y-te.json', {
    unit: 'phong-y-te',
    entries: [anEntry({ document: 'ke-hoach', task: '1', status: 'in-progress' })],
  }),
];

describe('the page that rolls up', () => {
  it('shows itself, and says how far the units are, all together and each', async () => {
    expect(find('.roll-up').inert).toBe(false);
    choose(...twoUnits());
    expect(textOf('.state')).toBe('Đang đọc 2 tệp.');
    await state('2 đơn vị đã có kết quả; hoàn thành 25%.');
    expect(textOf('.result .total')).toBe('Đến ngày 22/11/2026: các đơn vị đã gửi hoàn thành 1/4 nhiệm vụ (25%).');
    expect(textOf('.result .print-only')).toBe('Lập ngày 22/11/2026 từ tệp của 2 đơn vị; phiên bản nội dung abcd1234.');
    expect(cellsOf(find('table.units thead'))).toEqual([
      'STT',
      'Đơn vị',
      'Số nhiệm vụ',
      'Chưa thực hiện',
      'Đã tiếp nhận',
      'Đang thực hiện',
      'Hoàn thành',
      'Hoàn thành quá hạn',
      'Chưa hoàn thành, quá hạn',
      'Tỷ lệ',
      'Xuất ngày',
    ]);
    expect(rowsOf('table.units')).toEqual([
      ['1', 'Phòng Nội vụ', '2', '1', '0', '0', '1', '0', '0', '50%', '22/11/2026'],
      ['2', 'Phòng Y tế', '2', '0', '0', '1', '0', '0', '1', '0%', '22/11/2026'],
      ['Tổng cộng', '4', '1', '0', '1', '1', '0', '1', '25%', ''],
    ]);
    expect(textOf('table.overdue .signing .role')).toBe('Người tổng hợp');
    expect(find('.actions').hidden).toBe(false);
    expect(find('.notices').hidden).toBe(true);
  });

  it('lists what is overdue, with its day and for whom', async () => {
    choose(...twoUnits());
    await eventually(() => expect(rowsOf('table.overdue')).toEqual([['05/11/2026', 'Rà soát', 'Phòng Y tế']]));
    expect(document.querySelector('.overdue')!.closest('[role=region]')!.getAttribute('aria-label')).toBe(
      'Quá hạn chưa hoàn thành: 1 nhiệm vụ',
    );
  });

  it('names the units that have not answered', async () => {
    choose(twoUnits()[0]!);
    await state('1 đơn vị đã có kết quả; hoàn thành 50%.');
    expect([...document.querySelectorAll('.names li')].map(({ textContent }) => textContent)).toEqual(['Phòng Y tế']);
    expect(document.querySelector('table.overdue')).toBeNull();
  });

  it('draws each duty against each unit: a sign in the cell, blank where it is not theirs', async () => {
    choose(...twoUnits());
    await state('2 đơn vị đã có kết quả; hoàn thành 25%.');
    expect(cellsOf(find('.matrix thead'))).toEqual(['Nhiệm vụ', 'Thời hạn', '1. Phòng Nội vụ', '2. Phòng Y tế']);
    expect(rowsOf('.matrix')).toEqual([
      ['Công văn số 1/UBND'],
      ['Rà soát', '05/11/2026', '✓', '!'],
      ['Giải pháp', '', '–', ''],
      ['Kế hoạch số 2/KH-UBND'],
      ['Báo cáo', '', '', '…'],
    ]);
    const cell = find('.matrix [data-standing=overdue]');
    expect([cell.textContent, cell.getAttribute('aria-label')]).toEqual(['!', 'Chưa hoàn thành, quá hạn']);
    expect(textOf('.matrix .key')).toBe(
      'Chú thích: – chưa thực hiện · ○ đã tiếp nhận · … đang thực hiện · ✓ hoàn thành · ✓* hoàn thành quá hạn · ! chưa hoàn thành, quá hạn · ô trống: không giao',
    );
    expect(find('.matrix .of-document th').getAttribute('colspan')).toBe('4');
    expect(document.querySelector('.matrix h3')).toBeNull();
  });

  it('shows by document and duty what each unit wrote, and names those that wrote nothing by where they stand', async () => {
    const written = anEntry({
      date: '2026-11-04',
      result: 'Đã rà soát',
      evidence: { codeNumber: '05', codeNotation: 'BC-NV' },
      note: 'Còn 2 xã',
      delayReason: 'Chờ số liệu',
      proposedDate: '2026-12-01',
    });
    choose(aFile('noi-vu.json', { entries: [written] }), twoUnits()[1]!);
    await state('2 đơn vị đã có kết quả; hoàn thành 25%.');
    expect([...document.querySelectorAll('.told h3')].map(({ textContent }) => textContent)).toEqual(
      Object.values(index.documents),
    );
    expect(rowsOf('.results')).toEqual([
      ['1. Rà soát (thời hạn 05/11/2026): 1/2 đơn vị hoàn thành (50%)'],
      [
        'Phòng Nội vụ',
        'Hoàn thành 04/11/2026',
        'Đã rà soát',
        '05/BC-NV',
        'Còn 2 xã\nLý do chậm: Chờ số liệu\nĐề nghị gia hạn đến ngày 01/12/2026',
      ],
      ['Chưa hoàn thành, quá hạn: Phòng Y tế.'],
      ['2. Giải pháp: 0/1 đơn vị hoàn thành (0%)'],
      ['Chưa thực hiện: Phòng Nội vụ.'],
      ['3. Báo cáo: 0/1 đơn vị hoàn thành (0%)'],
      ['Đang thực hiện: Phòng Y tế.'],
    ]);
  });

  it('parts many units into tables of like size, each under its first and last', async () => {
    const name = (number: number): string => `Phường ${String(number).padStart(2, '0')}`;
    const units = Array.from({ length: 21 }, (_, at) => ({ id: `p${at}`, name: name(at), group: false, duties: [0] }));
    answer = async () => Response.json({ ...index, units });
    choose(...units.map(({ id }) => aFile(`${id}.json`, { unit: id, entries: [] })));
    await state('21 đơn vị đã có kết quả; hoàn thành 0%.');
    const tables = [...document.querySelectorAll('.matrix table')];
    expect(tables.map((table) => cellsOf(table.querySelector('thead')!).length - 2)).toEqual([11, 10]);
    expect([...document.querySelectorAll('.matrix h3')].map(({ textContent }) => textContent)).toEqual([
      'Từ Phường 00 đến Phường 10',
      'Từ Phường 11 đến Phường 20',
    ]);
  });

  it('takes more files to those that were given before', async () => {
    const [first, second] = twoUnits();
    choose(first!);
    await state('1 đơn vị đã có kết quả; hoàn thành 50%.');
    choose(second!);
    await state('2 đơn vị đã có kết quả; hoàn thành 25%.');
    expect(fetch).toHaveBeenCalledOnce();
    expect(fetch).toHaveBeenCalledWith('/tong-hop/nhiem-vu.json');
  });

  it('tells of each file that it cannot take, by its name', async () => {
    const gone = () => Promise.reject(new Error('gone'));
    const broken = Object.assign(aFile('hong.json', {}), { arrayBuffer: gone });
    const large = Object.defineProperty(aFile('lon.json', {}), 'size', { value: 32_000_001 });
    choose(twoUnits()[0]!, broken, large, aFile('khac.json', '{}'));
    await state('1 đơn vị đã có kết quả; hoàn thành 50%.');
    expect(notices()).toEqual([
      'hong.json: Không đọc được tệp.',
      'lon.json: Tệp quá lớn, không phải tệp tiến độ.',
      'khac.json: Đây không phải tệp tiến độ của Trang thông tin này.',
    ]);
    expect(textOf('.notices summary')).toBe('3 điều cần lưu ý về các tệp');
    expect(find<HTMLDetailsElement>('.notices').open).toBe(true);
    expect(find('.notices').hidden).toBe(false);
  });

  it('takes a file of the greatest size that a progress file can have', async () => {
    choose(Object.defineProperty(aFile('vua.json', {}), 'size', { value: 32_000_000 }));
    await state('1 đơn vị đã có kết quả; hoàn thành 50%.');
  });

  it('folds more than five notices, and still says how many they are', async () => {
    choose(...Array.from({ length: 5 }, (_, at) => aFile(`${at}.json`, '{}')));
    await eventually(() => expect(notices()).toHaveLength(5));
    expect(find<HTMLDetailsElement>('.notices').open).toBe(true);
    await state('0 đơn vị đã có kết quả; hoàn thành 0%.');
    find('[data-action=clear]').click();
    choose(...Array.from({ length: 6 }, (_, at) => aFile(`${at}.json`, '{}')));
    await state('0 đơn vị đã có kết quả; hoàn thành 0%.');
    expect(find<HTMLDetailsElement>('.notices').open).toBe(false);
    expect(textOf('.notices summary')).toContain('6');
    expect(find('.actions').hidden).toBe(true);
    expect(document.querySelector('.matrix, table.units')).toBeNull();
  });

  it.each([() => Promise.reject(new Error('mất mạng')), async () => new Response('', { status: 404 })])(
    'says so where the list of duties cannot be had, and asks for it again with the next files',
    async (fails) => {
      answer = fails;
      choose(...twoUnits());
      await state('Không tải được danh sách nhiệm vụ. Hãy kiểm tra kết nối mạng rồi thử lại.');
      answer = async () => Response.json(index);
      choose(...twoUnits());
      await state('2 đơn vị đã có kết quả; hoàn thành 25%.');
    },
  );

  it('loads what its files need where the list is in parts, and all of it for the workbook', async () => {
    const parts: Record<string, unknown> = {
      '/tong-hop/don-vi.json': {
        ...index,
        duties: [],
        units: index.units.map((unit) => ({ ...unit, duties: [], isElsewhere: true })),
      },
      '/tong-hop/don-vi/phong-noi-vu.json': { ...index, duties: index.duties.slice(0, 2), at: [0, 1] },
      '/tong-hop/nhiem-vu.json': index,
    };
    vi.mocked(fetch).mockImplementation(async (address) => Response.json(parts[String(address)]));
    document.body.innerHTML = PAGE.replace('inert', 'data-parts="/tong-hop/don-vi" inert');
    bootRollUp();
    choose(twoUnits()[0]!);
    await state('1 đơn vị đã có kết quả; hoàn thành 50%.');
    expect([...document.querySelectorAll('.names li')].map(({ textContent }) => textContent)).toEqual(['Phòng Y tế']);
    expect(fetch).not.toHaveBeenCalledWith('/tong-hop/nhiem-vu.json');
    const saved: string[] = [];
    URL.createObjectURL = () => '#';
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      saved.push(this.download);
    });
    find('[data-action=workbook]').click();
    await eventually(() => expect(saved).toHaveLength(1));
    expect(fetch).toHaveBeenCalledWith('/tong-hop/nhiem-vu.json');
  });

  it('forgets every file when asked', async () => {
    choose(...twoUnits(), aFile('khac.json', '{}'));
    await state('2 đơn vị đã có kết quả; hoàn thành 25%.');
    find('[data-action=clear]').click();
    expect(textOf('.state')).toBe('Đã xoá danh sách tệp.');
    expect(textOf('.result')).toBe('');
    expect([find('.actions').hidden, find('.notices').hidden]).toEqual([true, true]);
    choose(twoUnits()[1]!);
    await state('1 đơn vị đã có kết quả; hoàn thành 0%.');
    expect(notices()).toEqual([]);
  });

  it('prints, and saves the matrix as a workbook', async () => {
    const saved: string[] = [];
    URL.createObjectURL = () => '#';
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      saved.push(this.download);
    });
    find('[data-action=workbook]').click();
    choose(...twoUnits());
    await state('2 đơn vị đã có kết quả; hoàn thành 25%.');
    find('[data-action=print]').click();
    expect(print).toHaveBeenCalledOnce();
    find('[data-action=workbook]').click();
    await eventually(() => expect(saved).toEqual(['tong-hop-2026-11-22.xlsx']));
  });

  it('takes files that are dropped anywhere, and shows that it may', async () => {
    const drag = (type: string, fields: object): DragEvent =>
      Object.assign(new Event(type, { cancelable: true }), fields) as unknown as DragEvent;
    const isOver = (): boolean => find('.drop').classList.contains('over');
    const over = drag('dragover', {});
    window.dispatchEvent(over);
    expect([isOver(), over.defaultPrevented]).toEqual([true, true]);
    window.dispatchEvent(drag('dragleave', { relatedTarget: document.body }));
    expect(isOver()).toBe(true);
    window.dispatchEvent(drag('dragleave', { relatedTarget: null }));
    expect(isOver()).toBe(false);
    window.dispatchEvent(drag('drop', { dataTransfer: { files: [] } }));
    expect(textOf('.state')).toBe('');
    window.dispatchEvent(drag('dragover', {}));
    const drop = drag('drop', { dataTransfer: { files: twoUnits() } });
    window.dispatchEvent(drop);
    expect([isOver(), drop.defaultPrevented]).toEqual([false, true]);
    await state('2 đơn vị đã có kết quả; hoàn thành 25%.');
  });
});
