// @vitest-environment jsdom
import { Blob as NodeBlob, File as NodeFile } from 'node:buffer';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { eventually } from '../../testing/eventually.ts';
import type { ProgressFile } from '../../domain/progress/progress.schema.ts';
import { anEntry, aProgressFile } from '../../testing/builders/progress.ts';
import { someDuties } from '../../testing/builders/unit-duties.ts';
import { unitPageHtml } from '../../testing/builders/unit-page.ts';
import { seededRandom } from '../../testing/seeded-random.ts';
import { bootUnitPage } from '../boot-unit-page.ts';

const find = <T extends Element = HTMLElement>(selector: string): T => document.querySelector<T>(selector)!;
const textOf = (selector: string): string => find(selector).textContent;
const press = (action: string): void => find(`[data-action=${action}]`).click();
const button = (label: string): HTMLButtonElement =>
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent === label)!;
const outcome = (text: string): Promise<void> => eventually(() => expect(textOf('.outcome')).toContain(text));
const count = (): string => textOf('.list-bar .count');

let saved: { name: string; content: Blob }[];

function open(unit = 'phong-noi-vu'): void {
  document.body.innerHTML = unitPageHtml(unit, { slug: 'cong-van', tasks: [{}, { revision: 2 }] });
  bootUnitPage('/');
}

function tick(number: number, status = 'done'): void {
  const radio = document.querySelectorAll('.noting')[number - 1]!.querySelector<HTMLInputElement>(`[value=${status}]`)!;
  radio.checked = true;
  radio.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Hands a file to the page, as a reader does who chooses one. */
function give(content: string | object): void {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  const input = find<HTMLInputElement>('.hand-over input[type=file]');
  Object.defineProperty(input, 'files', { value: [new NodeFile([text], 'tien-do.json')], configurable: true });
  input.dispatchEvent(new Event('change'));
}

const entry = (task: string, fields: Partial<Parameters<typeof anEntry>[0]> = {}) => anEntry({ task, ...fields });
const fileOf = (...entries: ProgressFile['entries']): ProgressFile => aProgressFile({ entries });

beforeEach(() => {
  vi.useFakeTimers({ now: new Date(2026, 10, 22, 9), toFake: ['Date'] });
  vi.stubGlobal('matchMedia', () => ({ matches: true }));
  // What jsdom lacks: bytes in streams, downloads and scrolling.
  vi.stubGlobal('Blob', NodeBlob);
  saved = [];
  let made: Blob;
  URL.createObjectURL = (content) => {
    made = content as Blob;
    return '#';
  };
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push({ name: this.download, content: made });
  });
  HTMLElement.prototype.scrollIntoView = () => {};
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  localStorage.clear();
  history.replaceState(null, '', '/');
});

describe('what was noted, as a file', () => {
  it('is named after the unit and the day, counted, and holds every record', async () => {
    open();
    tick(1);
    press('save');
    await eventually(() => expect(saved).toHaveLength(1));
    expect(saved[0]!.name).toBe('tien-do-phong-noi-vu-2026-11-22.json');
    const text = await saved[0]!.content.text();
    expect(text.endsWith('}\n')).toBe(true);
    const today = expect.stringMatching(/^2026-11-22T/);
    expect(JSON.parse(text)).toEqual({
      format: 'directive-progress',
      formatVersion: 3,
      unit: 'phong-noi-vu',
      contentVersion: find('table.duties').dataset['version'],
      exported: today,
      series: { since: today, count: 1 },
      entries: [{ document: 'cong-van', task: '1', revision: 1, status: 'done', date: '2026-11-22', updated: today }],
    });
  });

  it('bears the name that a unit of a group has filled in', async () => {
    localStorage.setItem(
      'ten-don-vi:/:cac-phong',
      JSON.stringify({ version: 2, current: 'Phòng Y tế', known: ['Phòng Y tế'] }),
    );
    open('cac-phong');
    press('save');
    await eventually(() => expect(saved).toHaveLength(1));
    expect(saved[0]!.name).toBe('tien-do-cac-phong-phong-y-te-2026-11-22.json');
    expect(JSON.parse(await saved[0]!.content.text())).toMatchObject({ unit: 'cac-phong', unitName: 'Phòng Y tế' });
  });

  it('can be a report or a workbook, made of the duties as the site publishes them', async () => {
    const asked: string[] = [];
    vi.stubGlobal('fetch', async (address: string) => {
      asked.push(new URL(address).pathname);
      return Response.json(someDuties());
    });
    open();
    press('report');
    await eventually(() => expect(saved).toHaveLength(1));
    press('workbook');
    await eventually(() => expect(saved).toHaveLength(2));
    expect(saved.map(({ name }) => name)).toEqual([
      'bao-cao-phong-noi-vu-2026-11-22.docx',
      'phieu-phong-noi-vu-2026-11-22.xlsx',
    ]);
    expect(saved.map(({ content }) => content.type)).toEqual([
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    ]);
    for (const { content } of saved) expect((await content.text()).slice(0, 2)).toBe('PK');
    expect(asked).toEqual(Array(2).fill('/don-vi/phong-noi-vu/nhiem-vu.json'));
  });

  it.each(['report', 'workbook', 'save', 'send'])(
    'is not made where something is missing, and “%s” says so',
    async (action) => {
      vi.stubGlobal('fetch', async () => new Response('', { status: 503 }));
      URL.createObjectURL = () => {
        throw new Error('no room');
      };
      open();
      const name = document.querySelector(`[data-action=${action}]`)!.textContent;
      const shown = vi.spyOn(find('.outcome'), 'scrollIntoView');
      press(action);
      await outcome(`Chưa thực hiện được “${name}”. Hãy kiểm tra kết nối mạng rồi thử lại hoặc tải lại trang.`);
      expect(shown).toHaveBeenCalledWith({ block: 'nearest' });
      expect(saved).toEqual([]);
    },
  );
});

describe('the results, for the office', () => {
  const NAME = 'tien-do-phong-noi-vu-2026-11-22.json';

  /** Lets the browser pass files of this type on; what becomes of them is `share`. */
  function passOn(type: string, share: (data: { files: File[] }) => Promise<void>): void {
    vi.stubGlobal('File', NodeFile);
    Object.assign(navigator, { share, canShare: ({ files }: { files: File[] }) => files[0]!.type === type });
  }
  afterEach(() => Object.assign(navigator, { share: undefined, canShare: undefined }));

  it('are saved where nothing can be passed on, and a letter to the office is prepared', async () => {
    open();
    tick(1);
    press('send');
    await outcome(`Đã tải tệp ${NAME} về máy. Bước tiếp theo: đính kèm tệp này vào thư gửi Văn phòng.`);
    const letter = find<HTMLAnchorElement>('.outcome a');
    const [address, query = ''] = letter.href.split('?');
    expect(address).toBe('mailto:vanphong@vanban.vn');
    expect(new URLSearchParams(query).get('subject')).toBe(
      'Kết quả thực hiện nhiệm vụ của Phòng Nội vụ, tính đến ngày 22/11/2026',
    );
    expect(new URLSearchParams(query).get('body')).toContain(`hoàn thành 1/2 nhiệm vụ.\r\nTệp đính kèm: ${NAME}`);
    expect(saved.map(({ name }) => name)).toEqual([NAME, '']);
  });

  it('are saved with the next step in words where the office gave no address', async () => {
    open();
    delete find('.hand-over').dataset['office'];
    press('send');
    await outcome('Bước tiếp theo: gửi tệp này cho Văn phòng');
    expect(document.querySelector('.outcome a')).toBeNull();
  });

  it('are passed on as the browser lets them, which for some is plain text', async () => {
    for (const [type, name] of [
      ['application/json', NAME],
      ['text/plain', `${NAME}.txt`],
    ] as const) {
      const passed: File[] = [];
      passOn(type, ({ files }) => Promise.resolve(void passed.push(...files)));
      open();
      press('send');
      await outcome(`Đã chuyển tệp ${name} cho ứng dụng vừa chọn.`);
      expect(JSON.parse(await passed[0]!.text())).toMatchObject({ unit: 'phong-noi-vu' });
    }
    expect(saved).toEqual([]);
  });

  it('stay where they are when the reader withdraws, and are saved when the browser refuses', async () => {
    passOn('application/json', () => Promise.reject(new DOMException('', 'AbortError')));
    open();
    press('send');
    await outcome('Chưa gửi.');
    expect(saved).toEqual([]);
    passOn('application/json', () => Promise.reject(new DOMException('', 'NotAllowedError')));
    press('send');
    await outcome(`Đã tải tệp ${NAME}`);
  });
});

describe('what was noted, as a link', () => {
  const link = (): HTMLInputElement => find('.outcome input');

  it('comes back on the page of another browser, is asked about, and leaves the address', async () => {
    open();
    tick(1);
    press('share');
    await outcome('Người mở đường dẫn này');
    const address = link().value;
    expect(address).toMatch(/^http:\/\/localhost(?::\d+)?\/#tien-do=1\./);
    localStorage.clear();
    history.replaceState(null, '', address);
    open();
    await eventually(() => expect(textOf('.preview')).toContain('Thêm 1 mục; 0 mục giống nhau; 0 mục khác nhau.'));
    expect(location.hash).toBe('');
    expect(count()).toBe('0/2 nhiệm vụ hoàn thành');
    button('Nhận vào trang này').click();
    expect(count()).toBe('1/2 nhiệm vụ hoàn thành');
    expect(textOf('.outcome')).toBe('Đã nhận 1 mục.');
    expect(textOf('.preview')).toBe('');
  });

  it('is copied by a button, or left chosen where copying is not allowed', async () => {
    open();
    let allowed = false;
    const copied: string[] = [];
    const writeText = (text: string) =>
      allowed ? Promise.resolve(void copied.push(text)) : Promise.reject(new Error());
    Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
    document.execCommand = () => false;
    press('share');
    await outcome('Sao chép');
    const address = link().value;
    link().setSelectionRange(0, 0);
    button('Sao chép').click();
    await eventually(() => expect(link().selectionEnd).toBe(address.length));
    expect(textOf('.outcome')).not.toContain('Đã sao chép');
    allowed = true;
    button('Sao chép').click();
    await outcome('Đã sao chép');
    expect(copied).toEqual([address]);
  });

  it('is not made of more than a link can carry', async () => {
    open();
    const random = seededRandom(319);
    const sign = (): string => String.fromCharCode(0x4e00 + Math.floor(random() * 20_000));
    const noise = (): string => Array.from({ length: 4000 }, sign).join('');
    give(fileOf(entry('1', { note: noise(), result: noise() })));
    await eventually(() => button('Nhận vào trang này').click());
    press('share');
    await outcome('Nội dung quá dài để chia sẻ bằng đường dẫn');
  });

  it('says so where it was cut', async () => {
    history.replaceState(null, '', '#tien-do=1.abc');
    open();
    await outcome('Đường dẫn chia sẻ không đầy đủ');
  });

  it('is read, too, when the address changes while the page is open', async () => {
    open();
    location.hash = '#tien-do=1.abc';
    await outcome('Đường dẫn chia sẻ không đầy đủ');
  });
});

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

describe('removing what was noted', () => {
  it('asks first, and does nothing on no', async () => {
    open();
    tick(1);
    press('clear');
    await outcome('Xoá 1 mục đã ghi của đơn vị này khỏi trình duyệt?');
    expect(document.activeElement).toBe(button('Xoá'));
    button('Không xoá').click();
    expect(textOf('.outcome')).toBe('');
    expect(count()).toBe('1/2 nhiệm vụ hoàn thành');
  });

  it('can be undone, and keeps what was noted since', async () => {
    open();
    tick(1);
    tick(2);
    press('clear');
    await outcome('Xoá 2 mục');
    button('Xoá').click();
    expect(textOf('.outcome')).toContain('Đã xoá 2 mục.');
    expect(count()).toBe('0/2 nhiệm vụ hoàn thành');
    expect(document.activeElement).toBe(button('Hoàn tác'));
    tick(1, 'in-progress');
    button('Hoàn tác').click();
    expect(textOf('.outcome')).toBe('Đã lấy lại 1 mục; 1 mục ghi lại từ lúc xoá được giữ nguyên.');
    expect(count()).toBe('1/2 nhiệm vụ hoàn thành');
  });

  it('has nothing to ask where nothing was noted', async () => {
    open();
    press('clear');
    await outcome('Chưa có tiến độ để xoá.');
  });
});
