import { describe, expect, it } from 'vitest';
import { addressesUnder } from './site/addresses.ts';
import { checkingPage } from './checking-page.ts';

const SITE = {
  name: 'Trang',
  publisher: 'Văn phòng',
  description: 'Một câu',
  url: 'https://vanban.vn',
  basePath: '/tp/',
};
const ADDRESSES = addressesUnder('/tp/');
const entry = (number: number, event: 'release' | 'return' = 'release') => ({
  event,
  number,
  at: '2026-11-29T18:30:00.000Z',
  content: { digest: '3f9a2c1b', date: '2026-11-22' },
  sums: 'a'.repeat(64),
});
const coming = {
  number: 3,
  made: '2026-11-29T18:30:00.000Z',
  commit: 'b'.repeat(40),
  log: [entry(1), entry(2), entry(1, 'return')],
};

describe('the page that tells how to check the site', () => {
  it('lists the release that it belongs to and every one before, the newest first, by the clocks of Vietnam', () => {
    const { log, release } = checkingPage(coming, SITE, ADDRESSES);
    expect(log.map(({ number, isReturn }) => [number, isReturn])).toEqual([
      [3, false],
      [1, true],
      [2, false],
      [1, false],
    ]);
    expect(release).toEqual({ number: 3, isReturn: false, at: '30/11/2026, 01:30', commit: 'b'.repeat(40) });
    expect(log[1]).toEqual({
      number: 1,
      isReturn: true,
      at: '30/11/2026, 01:30',
      content: '22/11/2026 · 3f9a2c1b',
      sums: 'a'.repeat(64),
    });
    expect(release).not.toHaveProperty('sums');
    expect(log[1]).not.toHaveProperty('commit');
  });

  it('shows the last of a long log, and how many there are besides', () => {
    const long = Array.from({ length: 60 }, (_, i) => entry(i + 1));
    const { log, older } = checkingPage({ ...coming, log: long }, SITE, ADDRESSES);
    expect([log.length, older]).toEqual([50, 11]);
  });

  it('gives commands for the address that readers have, that of the signature only where somebody signs', () => {
    const { checkAll, checkSignature } = checkingPage(coming, SITE, ADDRESSES);
    expect(checkAll).toContain('curl -fsS https://vanban.vn/tp/gioi-thieu/kiem-chung/SHA256SUMS |');
    expect(checkSignature).toBeUndefined();
    expect(checkingPage({ ...coming, signer: 'van-phong …' }, SITE, ADDRESSES).checkSignature).toContain(
      'ssh-keygen -Y verify',
    );
  });

  it('names content of which no day is known by its digest alone', () => {
    const undated = { ...entry(1), content: { digest: '3f9a2c1b' } };
    expect(checkingPage({ ...coming, log: [undated] }, SITE, ADDRESSES).log[1]!.content).toBe('3f9a2c1b');
  });

  it('gives commands that can be pasted into a shell as they are', () => {
    const page = checkingPage({ ...coming, signer: 'van-phong …' }, SITE, ADDRESSES);
    const at = 'https://vanban.vn/tp/gioi-thieu/kiem-chung';
    expect(page.checkAll).toBe(
      `curl -fsS ${at}/SHA256SUMS | while read -r ma tep; do [ "$(curl -fsS "https://vanban.vn/tp/$tep" | sha256sum | cut -c1-64)" = "$ma" ] || echo "Khác: $tep"; done`,
    );
    expect(page.checkSignature).toBe(
      `curl -fsS -O ${at}/SHA256SUMS -O ${at}/SHA256SUMS.sig -O ${at}/nguoi-ky.txt && ssh-keygen -Y verify -f nguoi-ky.txt -I van-phong -n van-ban-chi-dao -s SHA256SUMS.sig < SHA256SUMS`,
    );
    expect(page.signer).toBe('van-phong …');
  });

  it('leads to the files of the release', () => {
    const { files } = checkingPage(coming, SITE, ADDRESSES);
    expect(files.sums).toBe('/tp/gioi-thieu/kiem-chung/SHA256SUMS');
    expect(new Set(Object.values(files)).size).toBe(3);
    for (const file of Object.values(files)) expect(file).toMatch(/^\/tp\/gioi-thieu\/kiem-chung\//);
  });

  it('says nothing of a release in a build that is none', () => {
    expect(checkingPage(undefined, SITE, ADDRESSES)).toMatchObject({ log: [], older: 0 });
    expect(checkingPage(undefined, SITE, ADDRESSES).release).toBeUndefined();
  });
});
