import { describe, expect, it } from 'vitest';
import { lostPage, titleOf } from './lost-page.ts';

const TEMPLATE =
  '<html><head><title>Trang &amp; chủ</title></head><body><nav>Mục</nav>\n<main id="noi-dung">\n<p>Cũ $&</p>\n</main><footer>Chân</footer></body></html>';

describe('the page of an address that stood in an earlier release', () => {
  it('is a page of the site, with its own title and what leads on', () => {
    const standing = { path: 'van-ban/?a&b', title: 'Văn bản &amp; tệp' };
    expect(lostPage(TEMPLATE, 'van-ban/<cu>/', standing, '/vb/')).toBe(
      '<html><head><title>Trang không còn: van-ban/&lt;cu&gt;/</title></head><body><nav>Mục</nav>\n' +
        '<main id="noi-dung"><div class="plain-page"><h1>Trang không còn</h1><p class="lede">Đường dẫn «van-ban/&lt;cu&gt;/» có trong một lần đăng trước; nội dung đó nay không còn trang riêng, vì danh sách ngắn lại, bản đó không còn hiển thị, hoặc lần đăng đó đã được rút lại.</p>' +
        '<p>Mở: <a href="/vb/van-ban/?a&amp;b">Văn bản &amp; tệp</a></p></div></main><footer>Chân</footer></body></html>',
    );
  });

  it('takes signs of replacements for text', () => {
    const made = lostPage(TEMPLATE, '$1$&', { path: '', title: '$2' }, '/');
    expect(made).toContain('<title>Trang không còn: $1$&amp;</title>');
    expect(made).toContain('<a href="/">$2</a>');
  });
});

it('the title of a page is as it stands there, empty where it has none', () => {
  expect(titleOf(TEMPLATE)).toBe('Trang &amp; chủ');
  expect(titleOf('<html></html>')).toBe('');
});
