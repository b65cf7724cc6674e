import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { PreviewPart } from '../../outputs/preview/publication-preview-parts.ts';

/** Styles of the site that the page borrows, below `src/styles/`. */
const STYLES = ['layers', 'fonts', 'tokens', 'base', 'frame'];

/**
 * The page of the dev server that says what readers will see change.
 * @param told the changes, or in one sentence why there are none to tell
 */
export function previewPage(told: readonly PreviewPart[] | string, home: string): string {
  const page = h('html', { lang: 'vi' }, [
    h('head', [
      h('meta', { charSet: 'utf-8' }),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('meta', { name: 'color-scheme', content: 'light dark' }),
      h('title', 'Xem trước thay đổi'),
      ...STYLES.map((name) => h('link', { rel: 'stylesheet', href: `${home}src/styles/${name}.css` })),
      // Tells the page that the content has changed.
      h('script', { type: 'module', src: `${home}@vite/client` }),
    ]),
    h('body', [
      h('main', { class: 'page' }, [
        h('h1', 'Xem trước thay đổi'),
        h('p', [
          'Những gì người đọc sẽ thấy khác với nội dung đăng lần trước. Trang này chỉ có khi chạy npm run dev và tự cập nhật khi nội dung thay đổi. ',
          h('a', { href: home }, 'Trang chủ'),
        ]),
        ...(typeof told === 'string' ? [h('p', told)] : told.map(section)),
      ]),
    ]),
  ]);
  return `<!doctype html>\n${toHtml(page)}`;
}

const section = ({ heading, points }: PreviewPart) =>
  h('section', [
    h('h2', heading),
    h(
      'ul',
      points.map(({ text, under }) =>
        h('li', [
          text,
          ...(under.length > 0
            ? [
                h(
                  'ul',
                  under.map((one) => h('li', one)),
                ),
              ]
            : []),
        ]),
      ),
    ),
  ]);
