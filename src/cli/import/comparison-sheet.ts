import { toHtml } from 'hast-util-to-html';
import { h, s } from 'hastscript';
import type { ScannedPage, ScannedWord } from '../../importing/readers/scan/scanned-page.ts';
import { figuresIn } from '../../importing/scan-doubts.ts';

/** A picture that browsers show, with the page that was recognised on it. */
export interface PicturedPage {
  page: ScannedPage;
  type: string;
  bytes: Uint8Array;
}

/** So many dots of the picture are shown around a line. */
const AROUND = 14;
/** A picture of 300 dots an inch is shown as large as on a sheet held near. */
const DOTS_A_PIXEL = 2.2;

const STYLE = `
:root { color-scheme: light dark; font: 1.0625rem/1.5 system-ui, sans-serif }
body { max-width: 60rem; margin: 0 auto; padding: 1rem }
li { margin: 0 0 1rem; padding: .5rem; border: 1px solid GrayText; border-radius: 4px }
svg { display: block; max-width: 100%; height: auto; background: #fff }
label { display: flex; gap: .75rem; padding: .5rem 0; min-height: 44px; box-sizing: border-box }
input { width: 1.25rem; height: 1.25rem; flex: none }
:has(> label > :checked) { opacity: .6 }
@media print { li { break-inside: avoid } }
`;

/**
 * A page that stands alone, for whoever holds a recognised paper against its scan: each line with figures, the picture of the
 * line above what was read of it.
 */
export function comparisonSheet(pictured: readonly PicturedPage[]): string {
  const sheet = h('html', { lang: 'vi' }, [
    h('head', [
      h('meta', { charSet: 'utf-8' }),
      h('meta', {
        httpEquiv: 'Content-Security-Policy',
        content: "default-src 'none'; img-src data:; style-src 'unsafe-inline'",
      }),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('title', 'So chữ máy nhận dạng với bản chụp'),
      h('style', STYLE),
    ]),
    h('body', [
      h('h1', 'So chữ máy nhận dạng với bản chụp'),
      h(
        'p',
        'Mỗi mục là một dòng có chữ số hoặc số thứ tự: ảnh của dòng ở trên, chữ máy nhận dạng ở dưới. Máy nhận sai thì sửa ở tệp văn bản (van-ban/) và tệp nguồn (nguon/). Đánh dấu những dòng đã so để khỏi sót; dấu này không được lưu.',
      ),
      ...pictured.map(({ page, type, bytes }, index) =>
        pictureOf(page, `data:${type};base64,${Buffer.from(bytes).toString('base64')}`, index),
      ),
      ...pictured.flatMap(({ page }, index) => linesOf(page, index)),
    ]),
  ]);
  return `<!doctype html>\n${toHtml(sheet)}\n`;
}

/** The picture of a page, once: lines show parts of it. */
const pictureOf = ({ width, height }: ScannedPage, href: string, index: number) =>
  s('svg', { width: 0, height: 0, ariaHidden: 'true' }, [
    s('defs', [s('image', { id: `trang-${index + 1}`, width, height, href })]),
  ]);

/** The lines of a page that have figures, with the number of the page above them. */
function linesOf({ lines }: ScannedPage, index: number) {
  const items = lines.flatMap((words) => {
    const figures = figuresIn(words.map(({ text }) => text).join(' '));
    if (figures.length === 0) return [];
    const read = words.flatMap(({ text }) => [figures.includes(text) ? h('mark', text) : text, ' ']);
    return [h('li', [partOf(words, index), h('label', [h('input', { type: 'checkbox' }), h('span', read)])])];
  });
  return items.length > 0 ? [h('h2', `Trang ${index + 1}`), h('ol', items)] : [];
}

/** The part of the picture that shows a line. */
function partOf(words: readonly ScannedWord[], index: number) {
  const left = Math.min(...words.map((word) => word.left)) - AROUND;
  const top = Math.min(...words.map((word) => word.top)) - AROUND;
  const width = Math.max(...words.map((word) => word.left + word.width)) + AROUND - left;
  const height = Math.max(...words.map((word) => word.top + word.height)) + AROUND - top;
  const shown = { width: Math.round(width / DOTS_A_PIXEL), height: Math.round(height / DOTS_A_PIXEL) };
  return s('svg', { viewBox: `${left} ${top} ${width} ${height}`, ...shown, role: 'img', ariaLabel: 'Ảnh của dòng' }, [
    s('use', { href: `#trang-${index + 1}` }),
  ]);
}
