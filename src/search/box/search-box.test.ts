// @vitest-environment jsdom
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { eventually } from '../../testing/eventually.ts';
import { aCorpus, aUnit } from '../../testing/builders/corpus.ts';
import { aClause, aDocument } from '../../testing/builders/document.ts';
import { aSearchFolder, type SearchFolder } from '../../testing/builders/search-folder.ts';
import { boxStrings, recentStrings } from '../search-strings.ts';

const corpus = aCorpus({
  units: [aUnit('phong-y-te', 'Phòng Y tế')],
  documents: Array.from({ length: 8 }, (_, at) =>
    aDocument({
      slug: `rac-${at}`,
      codeNumber: String(at + 1),
      codeNotation: 'UBND-MT',
      issuedDate: `2023-01-0${at + 1}`,
      ...(at < 7 ? { subject: `Thu gom rác thải đợt ${at + 1}` } : {}),
      body: { provisions: [aClause('1', at < 7 ? 'Phòng Y tế thu gom rác.' : 'Giữ vỉa hè thông thoáng.')] },
    }),
  ),
});

const FORM = `<form role="search" action="/tim-kiem/" data-search-box="/tim-kiem/#q=" data-words='${JSON.stringify(boxStrings)}'>
  <input type="search" name="q"><button type="submit">Tìm</button>
  <div class="search-panel" hidden><p role="status"></p><div id="tim-nhanh-list" role="listbox"></div></div>
</form>`;

const find = <T extends Element = HTMLElement>(selector: string): T => document.querySelector<T>(selector)!;
const input = (): HTMLInputElement => find('input');
const panel = (): HTMLElement => find('.search-panel');
const options = (): HTMLAnchorElement[] => [...document.querySelectorAll<HTMLAnchorElement>('[role=option]')];
const told = (text: string): Promise<void> => eventually(() => expect(find('[role=status]').textContent).toBe(text));
const active = (): number => options().findIndex((option) => option.getAttribute('aria-selected') === 'true');

let folder: SearchFolder;

async function type(text: string, answer?: string): Promise<void> {
  input().value = text;
  input().dispatchEvent(new Event('input'));
  if (answer !== undefined) await told(answer);
}

function press(key: string, fields: KeyboardEventInit = {}): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...fields });
  input().dispatchEvent(event);
  return event;
}

/** A page with a box that has the focus, and a server behind it. */
async function open(server: typeof folder.fetch): Promise<void> {
  vi.stubGlobal('fetch', vi.fn(server));
  document.body.innerHTML = FORM;
  find('form').dataset['index'] = folder.address;
  vi.resetModules();
  await import('./search-box.ts');
  input().focus();
}

beforeAll(async () => {
  folder = await aSearchFolder(corpus);
}, 60_000);
afterAll(() => folder.remove());
afterEach(() => localStorage.clear());
beforeEach(async () => {
  HTMLElement.prototype.scrollIntoView = vi.fn();
  await open(folder.fetch);
});

describe('the box', () => {
  it('is a combobox with a list, closed at first', () => {
    const { attributes } = input();
    expect(Object.fromEntries([...attributes].map(({ name, value }) => [name, value]))).toMatchObject({
      role: 'combobox',
      'aria-autocomplete': 'list',
      'aria-controls': 'tim-nhanh-list',
      'aria-expanded': 'false',
    });
    expect(panel().hidden).toBe(true);
  });

  it('lists the six best documents, the newest first among equals, and the way to all', async () => {
    await type('thu gom rac thai', 'Tìm thấy 7 kết quả');
    expect([panel().hidden, input().getAttribute('aria-expanded')]).toEqual([false, 'true']);
    expect(options()).toHaveLength(7);
    expect(options().map(({ id }) => id)).toEqual([0, 1, 2, 3, 4, 5, 6].map((at) => `tim-nhanh-list-${at}`));
    const [best] = options();
    expect(best!.querySelector('b')!.innerHTML).toBe('<mark>Thu gom rác thải</mark> đợt 7');
    expect(best!.querySelector('small')!.textContent).toMatch(
      /^Công văn số 7\/UBND-MT .* · Tình trạng: chưa xác định$/,
    );
    expect(best!.querySelector('span')!.textContent).toBe('khoản 1: Phòng Y tế thu gom rác.');
    expect(best!.tabIndex).toBe(-1);
    expect(options().at(-1)!.textContent).toBe('Xem tất cả kết quả với “thu gom rac thai”');
    expect(options().at(-1)!.getAttribute('href')).toMatch(/#q=thu%20gom%20rac%20thai$/);
  });

  it('begins on the page of a document with the provisions of that document, and counts them in', async () => {
    document.body.insertAdjacentHTML(
      'beforeend',
      '<div class="said"><p data-official>Rác thải ở chợ.</p><p class="provision-tools"><a href="#khoan-9">khoản 9</a></p></div>',
    );
    await type('rac thai', 'Tìm thấy 8 kết quả');
    expect(options()[0]!.textContent).toBe('Trong văn bản nàyKhoản 9Rác thải ở chợ.');
    await type('khoản 9', 'Tìm thấy 1 kết quả');
    expect(options()[0]!.hash).toBe('#khoan-9');
  });

  it('shows a document without a subject by its citation', async () => {
    await type('vỉa hè', 'Tìm thấy 1 kết quả');
    const [found] = options();
    expect(found!.querySelector('small')!.textContent).toBe('Tình trạng: chưa xác định');
    expect(found!.querySelector('b')!.textContent).toMatch(/^Công văn số 8\/UBND-MT/);
    expect(found!.querySelector('span')!.textContent).toBe('khoản 1: Giữ vỉa hè thông thoáng.');
  });

  it('names a unit first', async () => {
    await type('phòng y tế');
    await eventually(() => expect(options()[0]?.textContent).toMatch(/^Đơn vịPhòng Y tế/));
    expect(options()[0]!.getAttribute('href')).toBe('/don-vi/phong-y-te/');
  });

  it('offers what comes near where nothing answers, and says so', async () => {
    await type('thu gom rác thaii', 'Không có kết quả khớp hoàn toàn; 7 kết quả gần đúng');
    expect(options()).toHaveLength(7);
  });

  it('begins to load as soon as it is touched, before anything is typed', async () => {
    const loaded = () => vi.mocked(fetch).mock.calls.map(([address]) => String(address));
    await eventually(() => expect(loaded().some((address) => address.endsWith('start.json'))).toBe(true));
    expect(panel().hidden).toBe(true);
  });

  it('says that it is looking where that takes a while, and lists nothing of the question before', async () => {
    await type('thu gom rac', 'Tìm thấy 7 kết quả');
    let arrive = (): void => {};
    const late = new Promise<void>((resolve) => (arrive = resolve));
    vi.stubGlobal('fetch', (address: string) => late.then(() => folder.fetch(address)));
    await type('vỉa hè', boxStrings.loading);
    expect(options()).toEqual([]);
    arrive();
    await told('Tìm thấy 1 kết quả');
  });

  it('answers the question before anew, where the one between is given up while it is looked for', async () => {
    await type('thu gom rac', 'Tìm thấy 7 kết quả');
    let arrive = (): void => {};
    const late = new Promise<void>((resolve) => (arrive = resolve));
    vi.stubGlobal('fetch', (address: string) => late.then(() => folder.fetch(address)));
    await type('vỉa hè', boxStrings.loading);
    await type('thu gom rac');
    arrive();
    await told('Tìm thấy 7 kết quả');
    expect(options()).toHaveLength(7);
  });

  it.each(['###', '🙂', '…'])('says of %s that there is nothing in it to look for', async (signs) => {
    await type(signs, boxStrings.wordless);
    expect([panel().hidden, options().length]).toEqual([false, 0]);
  });

  it('shows to who comes to it empty what was asked of late: what was sent, or led somewhere', async () => {
    await type('vỉa hè', 'Tìm thấy 1 kết quả');
    document.addEventListener('click', (event) => event.preventDefault(), { once: true });
    options()[0]!.click();
    await eventually(() => expect(localStorage.getItem('tim-kiem:gan-day')).toBe('["vỉa hè"]'));
    await open(folder.fetch);
    await told(recentStrings.title);
    expect(options().map(({ textContent }) => textContent)).toEqual(['vỉa hè']);
    expect(options()[0]!.hash).toBe('#q=v%E1%BB%89a%20h%C3%A8');
  });

  it('closes when it is emptied', async () => {
    await type('vỉa hè', 'Tìm thấy 1 kết quả');
    await type('  ');
    await eventually(() => expect(panel().hidden).toBe(true));
    expect(options()).toEqual([]);
  });

  it('waits for what an input method is still composing', async () => {
    input().value = 'vỉa';
    input().dispatchEvent(Object.assign(new Event('input'), { isComposing: true }));
    await type('vỉa hè');
    await told('Tìm thấy 1 kết quả');
    expect(vi.mocked(fetch).mock.calls.filter(([address]) => String(address).endsWith('start.json'))).toHaveLength(1);
  });

  it('says what did not arrive, and asks again for the next question', async () => {
    await open(folder.fetchWithout('start.json'));
    await type('vỉa hè', boxStrings.failed);
    expect(options()).toEqual([]);
    expect([panel().hidden, input().getAttribute('aria-expanded')]).toEqual([false, 'false']);
    vi.stubGlobal('fetch', folder.fetch);
    await type('vỉa', 'Tìm thấy 1 kết quả');
  });

  it('answers what was typed before its script was there', async () => {
    document.body.innerHTML = FORM;
    find('form').dataset['index'] = folder.address;
    input().value = 'vỉa hè';
    input().focus();
    vi.resetModules();
    await import('./search-box.ts');
    await told('Tìm thấy 1 kết quả');
  });

  it('stays closed where the reader has left it', async () => {
    input().blur();
    await type('vỉa hè', 'Tìm thấy 1 kết quả');
    expect(panel().hidden).toBe(true);
  });
});

describe('the keys of the list', () => {
  beforeEach(() => type('thu gom rac thai', 'Tìm thấy 7 kết quả'));

  it('go down and up through it, and round by the box itself', () => {
    expect(active()).toBe(-1);
    const steps = ['ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp', 'ArrowUp', 'ArrowDown', 'ArrowDown'].map((key) => {
      expect(press(key).defaultPrevented).toBe(true);
      return active();
    });
    expect(steps).toEqual([0, 1, 0, -1, 6, -1, 0]);
    expect(input().getAttribute('aria-activedescendant')).toBe('tim-nhanh-list-0');
    press('ArrowUp');
    expect(input().hasAttribute('aria-activedescendant')).toBe(false);
    expect(HTMLElement.prototype.scrollIntoView).toHaveBeenCalledWith({ block: 'nearest' });
  });

  it('open what is chosen by Enter; without a choice Enter sends the form', () => {
    expect(press('Enter').defaultPrevented).toBe(false);
    press('ArrowDown');
    const opened = vi.fn((event: Event) => event.preventDefault());
    options()[0]!.addEventListener('click', opened);
    expect(press('Enter').defaultPrevented).toBe(true);
    expect(opened).toHaveBeenCalledOnce();
  });

  it('close it by Escape, and leave the box by another', () => {
    press('ArrowDown');
    press('Escape');
    expect([panel().hidden, active(), document.activeElement === input()]).toEqual([true, -1, true]);
    press('Escape');
    expect(document.activeElement).not.toBe(input());
  });

  it('open it again by an arrow', () => {
    press('Escape');
    press('ArrowDown');
    expect([panel().hidden, active()]).toEqual([false, 0]);
  });

  it('mean nothing while an input method composes, and nothing where they mean nothing', () => {
    expect(press('ArrowDown', { isComposing: true }).defaultPrevented).toBe(false);
    expect(active()).toBe(-1);
    expect(press('a').defaultPrevented).toBe(false);
  });

  it('go through nothing where nothing is listed', async () => {
    await type('');
    await eventually(() => expect(options()).toEqual([]));
    expect(press('ArrowDown').defaultPrevented).toBe(false);
    expect(panel().hidden).toBe(true);
  });

  it('are left with the box: the list closes when the focus goes elsewhere, not inside it', () => {
    options()[0]!.focus();
    expect(panel().hidden).toBe(false);
    options()[0]!.blur();
    expect(panel().hidden).toBe(true);
  });
});
