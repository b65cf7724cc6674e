// @vitest-environment jsdom
import { File as NodeFile } from 'node:buffer';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { eventually } from '../../testing/eventually.ts';
import { someDuties } from '../../testing/builders/unit-duties.ts';
import { seededRandom } from '../../testing/seeded-random.ts';
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
  saved,
  textOf,
  tick,
  useHandOver,
} from '../../testing/pages/hand-over.ts';

useHandOver();

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
