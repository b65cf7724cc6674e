import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { CheckReport } from '../../issues/reporters/report.ts';
import { aRepository, LETTER, type TestRepository } from '../../testing/builders/a-repository.ts';
import type { Host, Telling } from './hosts/host.ts';
import { runPipeline } from './run-pipeline.ts';

const FILE = 'van-ban/cong-van-mau.mdx';

let repository: TestRepository;
beforeEach(() => {
  repository = aRepository();
  repository.write(FILE, LETTER);
});
afterEach(() => repository.dispose());

it('builds nothing of a push that changes what readers have and does not tell of it, and says which entry is missing', async () => {
  const before = repository.commit();
  repository.edit(FILE, 'tham gia./.', 'tham dự./.');
  repository.commit();
  const told: Telling[] = [];
  const annotated: CheckReport[] = [];
  const host: Host = {
    before,
    isProposal: false,
    mention: (account) => account,
    annotate: async (report) => void annotated.push(report),
    tell: async (telling) => void told.push(telling),
  };
  const env = { CONTENT_DIR: repository.contentDir, OUT_DIR: join(repository.root, 'dist') };
  expect(await runPipeline(host, 'by-host', env)).toBe(1);
  expect(annotated.flatMap(({ issues }) => issues)).toMatchObject([{ code: 'change-unsaid', file: FILE }]);
  expect(told[0]!.title).toMatch(/^Chưa đăng được: nội dung còn lỗi\./);
  expect(told[0]!.body).toContain('thêm vào cuối changes');
});
