// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { eventually } from '../../testing/eventually.ts';
import { someDuties } from '../../testing/builders/unit-duties.ts';
import {
  button,
  count,
  entry,
  fileOf,
  find,
  give,
  open,
  outcome,
  press,
  textOf,
  tick,
  useHandOver,
} from '../../testing/pages/hand-over.ts';

useHandOver();

describe('a file that comes in', () => {
  it('shows what it would change, and changes nothing unless the reader says so', async () => {
    open();
    give(fileOf(entry('1'), entry('2', { revision: 2, status: 'in-progress' })));
    await eventually(() =>
      expect(textOf('.preview h3')).toMatch(/^Xem trước: Phòng Nội vụ, xuất lúc \d\d:\d\d ngày 22\/11\/2026$/),
    );
    expect(textOf('.preview')).toContain('Thêm 2 mục');
    expect(document.activeElement).toBe(find('.preview'));
    button('Không nhận').click();
    expect(textOf('.preview')).toBe('');
    expect(count()).toBe('0/2 nhiệm vụ hoàn thành');
  });

  it('lets the reader choose between two records of one duty, the newer first', async () => {
    open();
    tick(1, 'in-progress');
    const evidence = { codeNumber: '12', codeNotation: 'BC-UBND' };
    give(fileOf(entry('1', { date: '2026-11-01', note: 'Xong', evidence, updated: '2026-11-01T02:00:00.000Z' })));
    await eventually(() => expect(textOf('.preview legend')).toMatch(/^Nhiệm vụ 1: Việc 1 \(.+\)$/));
    const [mine, theirs] = document.querySelectorAll<HTMLInputElement>('.preview [type=radio]');
    expect([mine!.checked, theirs!.checked]).toEqual([true, false]);
    expect(mine!.parentElement!.textContent).toMatch(
      /^Trình duyệt này: Đang thực hiện · ghi lúc 09:00 ngày 22\/11\/2026$/,
    );
    expect(theirs!.parentElement!.textContent).toMatch(
      /^Bên gửi: Hoàn thành · 01\/11\/2026 · .*12.*BC-UBND.* · Xong · ghi lúc \d\d:\d\d ngày 01\/11\/2026$/,
    );
    expect(textOf('.preview')).toContain('1 mục khác nhau, chọn bên nào giữ lại:');
    theirs!.checked = true;
    button('Nhận vào trang này').click();
    expect(count()).toBe('1/2 nhiệm vụ hoàn thành');
  });

  it('asks anew, with the choices kept, where the page was written to meanwhile', async () => {
    open();
    tick(1, 'in-progress');
    give(fileOf(entry('1', { note: 'Xong' }), entry('2', { revision: 2 })));
    await eventually(() => document.querySelectorAll<HTMLInputElement>('.preview [type=radio]')[1]!.click());
    tick(2, 'in-progress');
    button('Nhận vào trang này').click();
    await outcome('Tiến độ đã thay đổi sau khi xem trước');
    expect(count()).toBe('0/2 nhiệm vụ hoàn thành');
    const sides = [...document.querySelectorAll<HTMLInputElement>('.preview [type=radio]')].map(
      ({ checked }) => checked,
    );
    expect(sides).toEqual([false, true, true, false]);
    button('Nhận vào trang này').click();
    expect(count()).toBe('1/2 nhiệm vụ hoàn thành');
  });

  it('names a record of another revision, and one that the list no longer has, as such', async () => {
    open();
    give(fileOf(entry('2', { revision: 1, note: 'a' }), entry('9', { note: 'a' })));
    await eventually(() => button('Nhận vào trang này').click());
    give(fileOf(entry('2', { revision: 1, note: 'b' }), entry('9', { note: 'b' })));
    await eventually(() => expect(document.querySelectorAll('.preview legend')).toHaveLength(2));
    expect([...document.querySelectorAll('.preview legend')].map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/^Nhiệm vụ 2: Việc 2 \(.+\) – lần sửa 1$/),
      'Việc 9 (cong-van) – lần sửa 1',
    ]);
  });

  it('says that it was made on another content, and what could not be read', async () => {
    open();
    const version = find('table.duties').dataset['version']!;
    give({ ...fileOf(entry('1')), contentVersion: version });
    await eventually(() => expect(textOf('.preview')).toContain('Thêm 1 mục'));
    expect(textOf('.preview')).not.toContain('phiên bản nội dung khác');
    give({ ...fileOf(entry('1')), entries: [entry('1'), 'mục hỏng'] });
    await eventually(() => expect(textOf('.preview')).toContain('phiên bản nội dung khác'));
    expect(textOf('.preview .quiet')).toBe('Mục thứ 2 không phải nhiệm vụ; đã bỏ qua.');
  });

  it('belongs to the name that is in it', async () => {
    open('cac-phong');
    give({ ...fileOf(entry('1')), unit: 'cac-phong', unitName: 'Phòng Y tế' });
    await eventually(() => expect(textOf('.preview')).toContain('Tệp này là của “Phòng Y tế”.'));
    button('Nhận vào trang này').click();
    await eventually(() => expect(find<HTMLInputElement>('.own-name input').value).toBe('Phòng Y tế'));
    expect(count()).toBe('1/2 nhiệm vụ hoàn thành');
  });

  it('takes no file of a unit that is named as every object calls its maker', async () => {
    vi.stubGlobal('fetch', async () => new Response('', { status: 404 }));
    open();
    find('table.duties').dataset['inherits'] = JSON.stringify({ 'phong-cu': 'Phòng Cũ' });
    give({ ...fileOf(entry('1')), unit: 'constructor' });
    await outcome('Đây là kết quả của đơn vị có mã “constructor”; Trang thông tin không có đơn vị đó.');
    expect(textOf('.preview')).toBe('');
  });

  it('changes nothing where it is no file of this site', async () => {
    open();
    give('{"a":1}');
    await outcome('Đây không phải tệp tiến độ của Trang thông tin này.');
    give('không phải JSON');
    await outcome('Không đọc được tệp');
    expect(textOf('.preview')).toBe('');
  });

  it.each([
    [() => Response.json(someDuties()), 'Đây là kết quả của Phòng Nội vụ; hãy mở trang của đơn vị đó rồi nhập.'],
    [
      () => new Response('', { status: 404 }),
      'Đây là kết quả của đơn vị có mã “phong-y-te”; Trang thông tin không có đơn vị đó.',
    ],
    [() => new Response('', { status: 500 }), 'Đây là kết quả của phong-y-te; hãy mở trang của đơn vị đó rồi nhập.'],
    [
      () => Promise.reject(new Error('mất mạng')),
      'Đây là kết quả của phong-y-te; hãy mở trang của đơn vị đó rồi nhập.',
    ],
  ])('leads to the page of the unit that it is of: %o', async (answer, told) => {
    const asked: string[] = [];
    vi.stubGlobal('fetch', async (address: string) => {
      asked.push(address);
      return answer();
    });
    open();
    give({ ...fileOf(entry('1')), unit: 'phong-y-te' });
    await outcome(told);
    expect(textOf('.outcome')).toBe(told);
    expect(asked).toEqual(['../phong-y-te/nhiem-vu.json']);
    const link = document.querySelector('.outcome a')?.getAttribute('href');
    expect(link).toBe(told.includes('không có đơn vị') ? undefined : '../phong-y-te/');
  });

  it('is chosen by a button of the page, and the same one can be chosen again', () => {
    open();
    const input = find<HTMLInputElement>('.hand-over input[type=file]');
    const click = vi.spyOn(input, 'click');
    press('open');
    expect(click).toHaveBeenCalledOnce();
    expect(find('.with-progress').hidden).toBe(false);
  });
});
