import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readSettings } from '../../../corpus/folder/settings.ts';
import { released } from '../../../releases/released.ts';
import { twoOffices, type TwoOffices } from '../../../testing/builders/two-offices.ts';
import { type Released, releaseFrom } from './release.ts';

const VALID = join(import.meta.dirname, '../../../testing/fixtures/content/valid');

let offices: TwoOffices;
let said: string[];
beforeEach(() => {
  offices = twoOffices(VALID);
  said = [];
});
afterEach(() => offices.remove());

const outDir = (): string => join(offices.root, 'site');
function release(siteUrl: string): Promise<Released> {
  const settings = readSettings({ OUT_DIR: outDir(), SITE_URL: siteUrl });
  return releaseFrom(offices.content, settings, (line) => void said.push(line));
}

describe('a release from the page for authors', () => {
  it('is refused under an address of this machine: it is said what to do', async () => {
    const { why, ...kind } = (await release('http://localhost:4321')) as Released & { kind: 'refused' };
    expect(kind).toEqual({ kind: 'refused' });
    expect(why).toContain('chỉ mở được trên chính máy này');
    expect(why).toContain('ghi đường dẫn thật vào url của trang.yaml');
    expect([said.join(), released(outDir())]).toEqual([expect.stringContaining(why!), undefined]);
  });

  it('names what a check only warns of and nothing may be released with', async () => {
    offices.mine.edit('content/van-ban/ke-hoach-mau.mdx', 'basis: decision', 'basis: unconfirmed');
    offices.mine.send('Chờ xác nhận');
    expect(await release('https://vanban.hue.gov.vn')).toMatchObject({
      kind: 'unfit',
      issues: [{ code: 'release-unconfirmed', file: 'van-ban/ke-hoach-mau.mdx', line: 28 }],
    });
    expect([said.join(), released(outDir())]).toEqual([expect.stringContaining('ke-hoach-mau.mdx:28'), undefined]);
  });
});
