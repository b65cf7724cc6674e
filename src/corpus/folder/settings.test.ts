import { describe, expect, it } from 'vitest';
import { addressWarning, editionOf, readSettings, siteInPlace } from './settings.ts';

const SITE = { name: 'Trang', publisher: 'Văn phòng', description: 'Một câu', url: 'https://a.vn', basePath: '/goc/' };

describe('readSettings', () => {
  it('reads content/ and writes dist/ where nothing else is said', () => {
    expect(readSettings({}, '/du-an')).toEqual({
      contentDir: '/du-an/content',
      outDir: '/du-an/dist',
      siteUrl: undefined,
      publishedSince: undefined,
      requireHistory: false,
      edition: undefined,
      basePath: undefined,
    });
  });

  it('takes folders relative to where the command runs, or absolute', () => {
    const { contentDir, outDir } = readSettings({ CONTENT_DIR: '../phong', OUT_DIR: '/srv/trang' }, '/du-an');
    expect([contentDir, outDir]).toEqual(['/phong', '/srv/trang']);
  });

  it('takes a blank variable for none', () => {
    expect(readSettings({ CONTENT_DIR: ' ', OUT_DIR: '', SITE_URL: '', BASE_PATH: ' ' }, '/a')).toEqual(
      readSettings({}, '/a'),
    );
  });

  it.each([
    ['tp', '/tp/'],
    ['/tp', '/tp/'],
    ['/tp/van-ban/', '/tp/van-ban/'],
    ['//tp//', '/tp/'],
    ['/', '/'],
  ])('puts the slashes of a base path right: %s', (written, basePath) => {
    expect(readSettings({ BASE_PATH: written }).basePath).toBe(basePath);
  });
});

describe('siteInPlace', () => {
  it('keeps what trang.yaml says where the settings say nothing', () => {
    expect(siteInPlace(SITE, readSettings({}))).toEqual(SITE);
  });

  it.each([
    ['https://b.vn/van-ban/', /SITE_URL=https:\/\/b\.vn và BASE_PATH=\/van-ban\/\.$/],
    ['https://b.vn/?a=1', /SITE_URL=https:\/\/b\.vn\.$/],
    ['b.vn', /không phải đường dẫn/],
    ['ftp://b.vn', /không phải đường dẫn/],
    ['https://b.vn/Văn Bản/', /SITE_URL=https:\/\/b\.vn và BASE_PATH=\/van-ban\/\.$/],
    ['https://b.vn;x', /không phải đường dẫn/],
    ['https://b"{x}.vn', /không phải đường dẫn/],
    ['https://b.\nvn', /«https:\/\/b\.⟨U\+000A⟩vn»: không phải đường dẫn/],
  ])('refuses an address that is more or less than a host, and says what to set: %s', (written, message) => {
    expect(() => siteInPlace(SITE, readSettings({ SITE_URL: written }))).toThrow(message);
  });

  it.each([
    '/a;b/',
    '/a"b/',
    '/a\nb/',
    '/a{b}/',
    '/$uri/',
    '/Văn Bản/',
    '/../a/',
    '/a.b/',
    '/a b/',
    '/A/',
    '/a\\b/',
    '/a#b/',
  ])('refuses a base path that is more than a folder, in one sentence: %j', (written) => {
    const settings = readSettings({ BASE_PATH: written });
    expect(() => siteInPlace(SITE, settings)).toThrow(
      /^biến BASE_PATH = «[^\n]+»: [^\n]+ví dụ BASE_PATH=\/van-ban\/\.$/,
    );
  });

  it('lets the settings win', () => {
    const settings = readSettings({ SITE_URL: 'https://b.vn', BASE_PATH: '/' });
    expect(siteInPlace(SITE, settings)).toEqual({ ...SITE, url: 'https://b.vn', basePath: '/' });
  });
});

describe('editionOf', () => {
  it('is limited to what is public where that is said, and to nothing where nothing is', () => {
    expect(editionOf(readSettings({ EDITION: ' public ' }))).toBe('public');
    expect(['', ' ', undefined].map((EDITION) => editionOf(readSettings({ EDITION })))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it.each(['Public', 'công khai', 'internal', 'true'])('is never what was not meant: %s', (EDITION) => {
    expect(() => editionOf(readSettings({ EDITION }))).toThrow(/^biến EDITION = «.*EDITION=public/);
  });
});

describe('addressWarning', () => {
  it('names the address that only this machine can open, and where to write another', () => {
    expect(addressWarning({ ...SITE, url: 'http://localhost:4321' })).toMatch(/«http:\/\/localhost:4321».*SITE_URL\.$/);
  });

  it('is silent about an address that others can open, and about a training edition', () => {
    expect(addressWarning(SITE)).toBeUndefined();
    expect(addressWarning({ ...SITE, url: 'http://localhost', edition: 'training' })).toBeUndefined();
  });
});
