import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  edited,
  FILE,
  OTHER,
  PublishingDesk,
  TITLE,
  withEntry,
} from '../../../testing/builders/publishing/publishing-desk.ts';

let desk: PublishingDesk;
beforeEach(() => void (desk = new PublishingDesk()));
afterEach(() => desk.remove());

describe('where others have changed the same document', () => {
  it('both texts are there, and nothing is written over', async () => {
    const opened = desk.stored();
    desk.offices.theirs.edit(FILE, TITLE, 'Bản của máy khác');
    desk.offices.theirs.send('Sửa trích yếu');
    const mine = edited(opened, TITLE, 'Bản của tôi');
    const ending = await desk.run(mine, opened);
    expect(ending).toMatchObject({ kind: 'conflict', isSaved: false, base: opened });
    if (ending.kind !== 'conflict') return;
    expect(ending.merged).toBeUndefined();
    expect(ending.theirs!.text).toContain('Bản của máy khác');
    expect(desk.stored()).toEqual(ending.theirs);
    expect(desk.released).toEqual([]);
    // Whoever has seen theirs may decide for his own.
    expect(await desk.run(mine, ending.theirs)).toMatchObject({ kind: 'published' });
    expect(desk.inShared(FILE)).toBe(mine.text);
    expect(desk.offices.mine.git('log', '--format=%s')).toContain('Sửa trích yếu');
  });

  it('gives both changes in one where they are at different places', async () => {
    const opened = desk.stored();
    desk.offices.theirs.edit(FILE, TITLE, 'Bản của máy khác');
    desk.offices.theirs.write(FILE, withEntry(desk.offices.theirs.read(FILE), 'Máy khác sửa.'));
    desk.offices.theirs.send('Sửa trích yếu');
    const ending = await desk.run(edited(opened, 'basis: law', 'basis: decision'), opened);
    if (ending.kind !== 'conflict') throw new Error(ending.kind);
    expect(ending.merged!.text).toContain('Bản của máy khác');
    expect(ending.merged!.text).toContain('basis: decision');
    expect(ending.merged!.text.match(/(?<=note: )\S.*/g)).toEqual([
      'Đăng lần đầu.',
      "'Máy khác sửa.'",
      "'Sửa: basis: decision'",
    ]);
    expect(await desk.run(ending.merged, ending.theirs)).toMatchObject({ kind: 'published' });
  });

  it('says so where they have taken it away', async () => {
    const opened = desk.stored();
    desk.offices.theirs.git('rm', '-q', OTHER, FILE, 'content/nguon/ke-hoach-mau.txt');
    desk.offices.theirs.write('content/van-ban/con-lai.mdx', opened.text);
    desk.offices.theirs.send('Bỏ văn bản');
    const ending = await desk.run(edited(opened, TITLE, 'Của tôi'), opened);
    expect(ending).toMatchObject({ kind: 'conflict', told: [expect.stringContaining('đã bỏ văn bản này')] });
    expect(ending).not.toHaveProperty('theirs');
  });

  it('and a record of ours could not be sent before, ours is given back and stays in the history', async () => {
    const opened = desk.stored();
    const mine = edited(opened, TITLE, 'Bản ghi khi mất mạng');
    const mend = desk.offices.cut();
    const offline = await desk.run(mine, opened);
    expect(offline).toMatchObject({ kind: 'stopped', isSaved: true });
    expect(offline.told).toContain('Không kết nối được với kho chung.');
    expect([desk.released, desk.stored().text]).toEqual([[], mine.text]);
    mend();
    desk.offices.theirs.edit(FILE, TITLE, 'Bản của máy khác');
    desk.offices.theirs.send('Sửa trích yếu');
    // Another document is published: what waited goes with it.
    const plan = desk.stored('ke-hoach-mau');
    const ending = await desk.run(edited(plan, 'title: Cử cán bộ', 'title: Cử người'), plan);
    expect(ending).toMatchObject({
      kind: 'published',
      setAside: [{ files: { text: mine.text }, before: { text: opened.text } }],
    });
    expect(ending.told[1]).toContain('quyet-dinh-mau.mdx');
    expect(desk.inShared(FILE)).toContain('Bản của máy khác');
    expect(desk.inShared(OTHER)).toContain('title: Cử người');
    expect(desk.offices.mine.git('log', '--full-history', '-p', '--', FILE)).toContain('Bản ghi khi mất mạng');
    expect(desk.offices.mine.git('status', '--porcelain')).toBe('');
  });

  it('and ours, recorded without a network, is on the desk again: it is a conflict like any other', async () => {
    const opened = desk.stored();
    const mine = edited(opened, TITLE, 'Bản ghi khi mất mạng');
    const mend = desk.offices.cut();
    await desk.run(mine, opened);
    mend();
    desk.offices.theirs.edit(FILE, TITLE, 'Bản của máy khác');
    desk.offices.theirs.send('Sửa trích yếu');
    const ending = await desk.run(mine, mine);
    expect(ending).toMatchObject({ kind: 'conflict', base: { text: opened.text }, setAside: [], isSaved: false });
    expect(ending).not.toHaveProperty('merged');
  });
});
