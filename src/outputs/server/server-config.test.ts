import { describe, expect, it } from 'vitest';
import { CONTENT_TYPES, contentType, isCompressible } from './content-types.ts';
import { securityHeaders } from '../site/security-headers.ts';
import { isKept, KEPT_FILES } from './kept-files.ts';
import { cacheControl, headersFile, nginxBrotliFile, nginxFile, nginxTlsFile } from './server-config.ts';

describe('the files for servers', () => {
  it('say the same headers in both forms', () => {
    for (const [name, value] of Object.entries(securityHeaders)) {
      expect(headersFile('/')).toContain(`  ${name}: ${value}\n`);
      expect(nginxFile('/')).toContain(`add_header ${name} "${value}" always;\n`);
    }
  });

  it('speak of the folder that the site lives in', () => {
    expect(headersFile('/tp/')).toMatch(/^\/tp\/\*\n[\s\S]*^\/tp\/assets\/\*$/m);
    expect(nginxFile('/tp/')).toMatch(/error_page 404 [\d ]+ \/tp\/404\.html;/);
  });

  it('let nginx send what was compressed beforehand, and compress the rest', () => {
    for (const line of ['gzip on;', 'gzip_static on;', 'gzip_vary on;', 'gzip_proxied any;'])
      expect(
        nginxFile('/')
          .split('\n')
          .map((text) => text.trim()),
      ).toContain(line);
  });

  it('tell nginx the type of every ending, which of them are text, and nothing of HTML, which it knows', () => {
    const lines = nginxFile('/').split('\n');
    expect(lines.slice(lines.indexOf('types {') + 1, lines.indexOf('}'))).toEqual(
      Object.entries(CONTENT_TYPES).map(([ending, type]) => `  ${type} ${ending};`),
    );
    for (const name of ['charset_types', 'gzip_types']) {
      const types = lines.find((line) => line.startsWith(`${name} `));
      expect(types).toContain(' text/css');
      expect(types).not.toContain('text/html');
    }
  });

  /** What nginx does with addresses that a pattern fits. */
  const ruleOf = (basePath: string, does: string): RegExp => {
    const line = nginxFile(basePath)
      .split('\n')
      .find((one) => one.startsWith('if ($uri ') && one.includes(does))!;
    const [, anyCase, pattern = ''] = /^if \(\$uri ~(\*?) "(.*)"\) \{/.exec(line)!;
    return new RegExp(pattern, anyCase ? 'i' : '');
  };

  it.each(['/', '/tp/'])('let nginx keep below %s what has a digest in its name, and nothing else', (base) => {
    const isKeptLong = ruleOf(base, 'max-age=31536000, immutable');
    for (const path of [
      'assets/a.1234.js',
      'pagefind/index/vi_1.pf_index',
      'pagefind/start.json',
      'assets/',
      'van-ban/',
    ])
      expect(isKeptLong.test(base + path)).toBe(cacheControl(path, true).includes('immutable'));
    expect(isKeptLong.test(`${base}van-ban${base}assets/a.1234.js`)).toBe(false);
  });

  it.each(['/', '/tp/'])('let nothing run below %s in attached files', (base) => {
    const isShut = ruleOf(base, 'set $attachment_policy "sandbox"');
    expect(isShut.test(`${base}tep/cong-van/mau.pdf`)).toBe(true);
    for (const path of ['tep/', 'tep/cong-van/', 'van-ban/tep/a.pdf', 'tep.pdf'])
      expect(isShut.test(base + path)).toBe(false);
  });

  it.each(['/', '/tp/'])('give nobody below %s what is for the server', (base) => {
    const isHidden = ruleOf(base, 'return 404');
    for (const path of [...KEPT_FILES, 'NGINX.CONF', 'a/index.html.gz', 'b.css.br'])
      expect(isHidden.test(base + path)).toBe(true);
    for (const path of ['index.html', 'van-ban/nginx.conf', 'nginxXconf', 'a.gz.html'])
      expect(isHidden.test(base + path)).toBe(false);
  });

  it('are directives and blocks and nothing else', () => {
    for (const base of ['/', '/tp/']) for (const line of nginxFile(base).split('\n')) expect(line).toMatch(/^$|[;{}]$/);
    expect(nginxFile('/').endsWith('\n')).toBe(true);
    expect(headersFile('/').endsWith('\n')).toBe(true);
  });

  it('lead nginx from the base path without its end to the folder, where there is a base path', () => {
    expect(nginxFile('/tp/')).toContain('rewrite ^/tp$ /tp/ permanent;\nlocation ^~ /tp/ { alias $site_folder/; }\n');
    expect(nginxFile('/')).not.toContain('rewrite');
  });

  it('say of each folder whose names carry digests that it may be kept, and what attached files may do', () => {
    const immutable = '  Cache-Control: public, max-age=31536000, immutable';
    for (const folder of ['assets', 'pagefind/index', 'pagefind/fragment', 'pagefind/filter'])
      expect(headersFile('/tp/')).toContain(`\n/tp/${folder}/*\n${immutable}\n`);
    expect(headersFile('/tp/')).toContain('/tep/*\n  Content-Security-Policy: sandbox\n');
  });

  it('say nothing of brotli but in the file for it', () => {
    expect(nginxFile('/')).not.toContain('brotli_static');
    expect(nginxBrotliFile()).toBe('brotli_static on;\n');
  });

  it('say nothing of TLS but in the file for it, which says it for two years', () => {
    expect(headersFile('/') + nginxFile('/')).not.toContain('Strict-Transport-Security');
    expect(nginxTlsFile()).toBe('add_header Strict-Transport-Security "max-age=63072000; includeSubDomains" always;\n');
  });

  it.each(['/a;b/', '/a"/', '/a\n/', '/$uri/', '/{/', 'a/', '/a', '/../'])('are never made of %j', (path) => {
    expect(() => nginxFile(path)).toThrow();
    expect(() => headersFile(path)).toThrow();
  });
});

describe('what is kept from readers', () => {
  it('is what the server reads and what proves the folder complete, in capitals too', () => {
    expect(KEPT_FILES.map((name) => isKept(name.toUpperCase()))).toEqual(KEPT_FILES.map(() => true));
    expect(['index.html', 'van-ban/_headers', 'nginx', 'robots.txt'].filter(isKept)).toEqual([]);
  });
});

describe('what may be kept', () => {
  it('are the files whose names carry a digest, but never the news that one of them is missing', () => {
    for (const hashed of [
      'assets/a.12345678.js',
      'pagefind/index/vi_1.pf_index',
      'pagefind/fragment/vi_1.pf_fragment',
      'pagefind/filter/vi_1.pf_filter',
    ])
      expect(cacheControl(hashed, true)).toContain('immutable');
    for (const path of ['pagefind/pagefind.js', 'pagefind/start.json'])
      expect(cacheControl(path, true)).toBe('no-cache');
    expect(cacheControl('assets/a.12345678.js', false)).toBe('no-cache');
    expect(cacheControl('van-ban/', true)).toBe('no-cache');
    expect(cacheControl('khong-co/', false)).toBe('no-cache');
  });
});

describe('a file', () => {
  it.each([
    ['index.html', true],
    ['a.svg', true],
    ['a.wasm', true],
    ['a.webmanifest', true],
    ['a.woff2', false],
    ['a.png', false],
    ['a.xlsx', false],
    ['SHA256SUMS', false],
  ])('%s grows smaller when it is compressed: %s', (file, grows) => expect(isCompressible(file)).toBe(grows));
});

describe('the type of a file', () => {
  it.each([
    ['van-ban/index.html', 'text/html; charset=utf-8'],
    ['assets/a.js', 'text/javascript; charset=utf-8'],
    ['nhiem-vu.csv', 'text/csv; charset=utf-8'],
    ['nhiem-vu.ics', 'text/calendar; charset=utf-8'],
    ['pagefind/wasm.vi.pagefind', 'application/octet-stream'],
    ['assets/a.woff2', 'font/woff2'],
    ['_headers', 'application/octet-stream'],
    ['nguon.txt', 'text/plain; charset=utf-8'],
    ['assets/a.css', 'text/css; charset=utf-8'],
    ['due.json', 'application/json; charset=utf-8'],
    ['feed.xml', 'application/xml; charset=utf-8'],
    ['a.svg', 'image/svg+xml'],
    ['a.png', 'image/png'],
    ['a.jpg', 'image/jpeg'],
    ['a.jpeg', 'image/jpeg'],
    ['a.webp', 'image/webp'],
    ['a.avif', 'image/avif'],
    ['favicon.ico', 'image/x-icon'],
    ['a.wasm', 'application/wasm'],
    ['a.webmanifest', 'application/manifest+json'],
    ['mau.pdf', 'application/pdf'],
    ['nhiem-vu.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    ['nhiem-vu.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ['a.html.khac', 'application/octet-stream'],
  ])('of %s is %s', (file, type) => {
    expect(contentType(file)).toBe(type);
  });
});
