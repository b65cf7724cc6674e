import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { RELEASE_FILES } from '../../../releases/release-files.ts';
import { aRecord } from '../../../testing/builders/release-record.ts';
import { twoOffices, type TwoOffices } from '../../../testing/builders/two-offices.ts';
import { situation } from './situation.ts';

const VALID = join(import.meta.dirname, '../../../testing/fixtures/content/valid');

let offices: TwoOffices;
beforeEach(() => void (offices = twoOffices(VALID)));
afterEach(() => offices.remove());

const look = () =>
  situation({ contentDir: offices.content, outDir: join(offices.root, 'site'), log: (line) => expect.fail(line) });

function release(): void {
  const file = join(offices.root, 'site', RELEASE_FILES.record);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(aRecord({ commit: offices.mine.git('rev-parse', 'HEAD').trim() })));
}

it('tells of what is recorded and was never released, whoever has started the command since', async () => {
  expect(await look()).toMatchObject({ isWaiting: true, notices: [expect.stringContaining('chưa đăng')] });
  release();
  expect(await look()).toMatchObject({ isWaiting: false, notices: [] });
  offices.mine.write('README.md', 'Không phải nội dung.\n');
  offices.mine.send('Ghi chú');
  expect(await look()).toMatchObject({ isWaiting: false });
  offices.mine.edit('content/don-vi/phong-y-te.yaml', 'Phòng Y tế', 'Phòng Y tế Thành phố');
  offices.mine.send('Đổi tên');
  expect(await look()).toMatchObject({
    isWaiting: true,
    notices: [expect.stringContaining('chưa lên Trang thông tin')],
  });
});
