// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { anEntry } from '../../testing/builders/progress.ts';
import { unitPageHtml } from '../../testing/pages/unit-page.ts';
import type { ProgressPatch } from '../records/progress-store.ts';
import { eventually } from '../../testing/eventually.ts';
import { DutyForm } from './duty-form.ts';

let changes: ProgressPatch[];
let form: DutyForm;

const note = (revision: number, text: string): HTMLElement => {
  const line = document.createElement('li');
  line.dataset['revision'] = String(revision);
  line.textContent = ` ${text} `;
  return line;
};
const aForm = (name = 'Tiến độ nhiệm vụ 1', kind = '#ghi-tien-do'): DutyForm =>
  new DutyForm(
    document.querySelector<HTMLTemplateElement>(kind)!,
    { name, revisions: [note(2, 'Lần 2.'), note(3, 'Lần 3.')], issued: '2026-10-01' },
    (patch) => changes.push(patch),
  );
const field = (name: string): HTMLInputElement => form.element.querySelector(`[data-field=${name}]`)!;
const statuses = (of = form): HTMLInputElement[] => [...of.element.querySelectorAll<HTMLInputElement>('[type=radio]')];
const chosen = (): string[] => statuses().flatMap(({ checked, value }) => (checked ? [value] : []));

const said = (): string => form.element.querySelector('.said')!.textContent;

function choose(status: string): void {
  const radio = statuses().find(({ value }) => value === status)!;
  radio.checked = true;
  radio.dispatchEvent(new Event('change'));
}

function type(name: string, value: string): ProgressPatch | undefined {
  field(name).value = value;
  field(name).dispatchEvent(new Event('input'));
  return changes.at(-1);
}

afterEach(() => void vi.useRealTimers());
beforeEach(() => {
  vi.useFakeTimers({ now: new Date(2026, 10, 22, 9), toFake: ['Date'] });
  changes = [];
  document.body.innerHTML = unitPageHtml('phong-noi-vu', { slug: 'cong-van', tasks: [{}] });
  form = aForm();
  document.body.append(form.element);
});

describe('the controls of a duty', () => {
  it('say what they are about, and choose for one duty only', () => {
    const other = aForm('Tiến độ nhiệm vụ 2');
    expect([form, other].map(({ element }) => element.querySelector('legend')!.textContent)).toEqual([
      'Tiến độ nhiệm vụ 1',
      'Tiến độ nhiệm vụ 2',
    ]);
    const names = [form, other].map((of) => new Set(statuses(of).map(({ name }) => name)));
    expect(names.map(({ size }) => size)).toEqual([1, 1]);
    expect([...names[0]!]).not.toEqual([...names[1]!]);
  });

  it('show what is on record', () => {
    const evidence = { codeNumber: '12', issuedDate: '2026-11-01' };
    form.show({ state: 'current', entry: anEntry({ status: 'in-progress', note: 'Đang làm', evidence }) });
    expect(chosen()).toEqual(['in-progress']);
    expect(form.element.dataset['status']).toBe('in-progress');
    expect(['note', 'codeNumber', 'issuedDate', 'result', 'codeNotation'].map((name) => field(name).value)).toEqual([
      'Đang làm',
      '12',
      '2026-11-01',
      '',
      '',
    ]);
  });

  it('tell from outside whether something is written inside', () => {
    const isNoted = (): boolean => form.element.querySelector('details')!.classList.contains('noted');
    form.show({ state: 'current', entry: anEntry({ person: 'Nguyễn Văn A' }) });
    expect(isNoted()).toBe(true);
    form.show({ state: 'current', entry: anEntry() });
    expect(isNoted()).toBe(false);
  });

  it('stand at not begun where nothing is on record, and empty again what was', () => {
    form.show({ state: 'current', entry: anEntry({ note: 'Đã làm' }) });
    form.show({ state: 'none' });
    expect(chosen()).toEqual(['not-started']);
    expect(form.element.dataset['status']).toBe('not-started');
    expect(field('note').value).toBe('');
  });

  it('leave alone what is being typed', () => {
    field('note').focus();
    field('note').value = 'Đang gõ';
    form.show({ state: 'current', entry: anEntry({ note: 'Cũ', result: 'Kết quả' }) });
    expect(field('note').value).toBe('Đang gõ');
    expect(field('result').value).toBe('Kết quả');
  });

  it('hand on the status that is chosen, and no word that is none', () => {
    choose('in-progress');
    expect(changes).toEqual([{ status: 'in-progress', date: undefined }]);
    const [first] = statuses();
    first!.value = 'xong';
    first!.dispatchEvent(new Event('change'));
    expect(changes).toHaveLength(1);
  });

  it('propose today for what is done, and keep the day that is there', () => {
    choose('done');
    expect(changes.at(-1)).toEqual({ status: 'done', date: '2026-11-22' });
    form.show({ state: 'current', entry: anEntry({ status: 'in-progress', date: '2026-11-01' }) });
    choose('done');
    expect(changes.at(-1)).toEqual({ status: 'done', date: '2026-11-01' });
  });

  it('take the day from what is open again, and give it back when asked', () => {
    form.show({ state: 'current', entry: anEntry({ status: 'done', date: '2026-11-01' }) });
    choose('in-progress');
    expect(changes.at(-1)).toEqual({ status: 'in-progress', date: undefined });
    expect(said()).toContain('Đã bỏ ngày hoàn thành 01/11/2026.');
    form.element.querySelector<HTMLButtonElement>('.said button')!.click();
    expect(changes.at(-1)).toEqual({ status: 'done', date: '2026-11-01' });
    expect(said()).toBe('');
  });

  it.each([
    ['date', '2026-11-23', 'Ngày này chưa đến.'],
    ['date', '2026-09-30', 'Trước ngày ban hành văn bản (01/10/2026).'],
    ['date', '0026-11-01', 'Ghi năm bằng bốn chữ số.'],
    ['issuedDate', '2027-01-01', 'Ngày này chưa đến.'],
    ['proposedDate', '2026-11-22', 'Ngày đề nghị phải sau hôm nay.'],
  ])('tell in the field of %s that %s cannot be, and keep nothing of it', async (name, day, fault) => {
    type(name, day);
    await eventually(() => expect(form.element.querySelector('.fault')!.textContent).toBe(fault));
    expect(field(name).getAttribute('aria-invalid')).toBe('true');
    form.show({ state: 'none' });
    expect(field(name).value).toBe(day);
    expect(changes).toEqual([]);
    type(name, name === 'proposedDate' ? '2026-12-31' : '2026-11-01');
    await eventually(() => expect(changes).toHaveLength(1));
    expect([field(name).getAttribute('aria-invalid'), form.element.querySelector('.fault')!.textContent]).toEqual([
      'false',
      '',
    ]);
  });

  it('say a day that can be so as papers write it', async () => {
    const inWords = () => form.element.querySelector('.in-words')?.textContent;
    type('date', '2026-11-06');
    await eventually(() => expect(inWords()).toBe('ngày 06 tháng 11 năm 2026'));
    form.show({ state: 'current', entry: anEntry({ status: 'done', date: '2026-11-02' }) });
    field('date').dispatchEvent(new Event('focus'));
    expect(inWords()).toBe('ngày 02 tháng 11 năm 2026');
    type('date', '2026-12-11');
    await eventually(() => expect(inWords()).toBe(''));
  });

  it('go over to another record with nothing that was said, and no day that could not be kept', async () => {
    const entry = anEntry({ status: 'done', date: '2026-11-01' });
    form.show({ state: 'current', entry }, 'A@2026-10');
    choose('in-progress');
    type('issuedDate', '2027-01-01');
    await eventually(() => expect(field('issuedDate').getAttribute('aria-invalid')).toBe('true'));
    form.show({ state: 'current', entry }, 'A@2026-10');
    expect([said(), field('issuedDate').value]).toEqual(['Đã bỏ ngày hoàn thành 01/11/2026. Hoàn tác', '2027-01-01']);
    form.show({ state: 'current', entry }, 'A@2026-11');
    expect([said(), field('issuedDate').value, field('issuedDate').getAttribute('aria-invalid')]).toEqual([
      '',
      '',
      null,
    ]);
    type('date', '2026-11-02');
    form.show({ state: 'none' }, 'B@2026-11');
    await eventually(() => expect(field('date').value).toBe(''));
    expect(changes).toHaveLength(1);
  });

  it('offer no day again of what was removed', () => {
    form.show({ state: 'current', entry: anEntry({ status: 'done', date: '2026-11-01' }) });
    choose('in-progress');
    form.show({ state: 'none' });
    expect(said()).toBe('');
  });

  it('are one list for an indicator, which says what it is about', () => {
    form = aForm('Tiến độ nhiệm vụ 1, chỉ tiêu Tỷ lệ', '#ghi-chi-tieu');
    form.show({ state: 'current', entry: anEntry({ status: 'received' }) });
    const list = form.element.querySelector('select')!;
    expect([list.value, list.getAttribute('aria-label'), form.element.getAttribute('aria-label')]).toEqual([
      'received',
      'Tiến độ nhiệm vụ 1, chỉ tiêu Tỷ lệ',
      'Tiến độ nhiệm vụ 1, chỉ tiêu Tỷ lệ',
    ]);
    list.value = 'done';
    list.dispatchEvent(new Event('change'));
    expect(changes).toEqual([{ status: 'done', date: '2026-11-22' }]);
  });

  it('hand on what is typed, cleaned; what is emptied is no longer there', () => {
    expect(type('note', '  Đã\u200b làm ')).toEqual({ note: 'Đã làm' });
    expect(type('note', '  ')).toEqual({ note: undefined });
  });

  it('keep the parts of what proves the result together', () => {
    expect(type('codeNumber', '12')).toEqual({ evidence: { codeNumber: '12' } });
    form.show({ state: 'current', entry: anEntry({ evidence: { codeNumber: '12' } }) });
    expect(type('codeNotation', 'BC-UBND')).toEqual({ evidence: { codeNumber: '12', codeNotation: 'BC-UBND' } });
    expect(type('codeNumber', '')).toEqual({ evidence: undefined });
  });

  it('say that a duty was revised since it was noted, how, and go on from the old notes when asked', async () => {
    const noted = { note: 'Cũ', person: 'A', delayReason: 'Chờ vốn', proposedDate: '2026-12-15', result: 'Một nửa' };
    const entry = anEntry({ revision: 2, status: 'done', date: '2026-11-01', evidence: { codeNumber: '7' }, ...noted });
    form.show({ state: 'reopened', entry });
    const place = form.element.querySelector<HTMLElement>('.reopened')!;
    expect(place.hidden).toBe(false);
    await eventually(() => expect(place.textContent).toContain('“Hoàn thành”; đề nghị rà soát. Lần 3.'));
    expect(place.textContent).not.toContain('Lần 2.');
    expect(chosen()).toEqual(['not-started']);
    place.querySelector('button')!.click();
    expect(changes).toEqual([{ ...entry, status: 'not-started', date: undefined }]);
    form.show({ state: 'current', entry: anEntry() });
    expect([place.hidden, place.textContent]).toEqual([true, '']);
  });
});
