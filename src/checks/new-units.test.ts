import { beforeAll, describe, expect, it } from 'vitest';
import type { Content } from '../corpus/content.ts';
import { readContent } from '../corpus/from-files.ts';
import { loadContent } from '../corpus/load-content.ts';
import { checkDraft } from './check-draft.ts';
import { GATE } from './confidential/gate/gate.ts';
import { checkNewUnits } from './new-units.ts';

const TODAY = '2026-06-15';
const WARD = 'name: Phường Cầu Mới\nkind: ward\nmissing: [validFrom, validTo]\n';

describe('units that are registered together with a document', () => {
  let content: Content;
  beforeAll(async () => {
    ({ content } = await readContent(loadContent('src/testing/fixtures/training/content'), { gate: GATE }));
  });
  const codes = async (text: string, id = 'phuong-cau-moi') =>
    (await checkNewUnits([{ id, text }], content, TODAY)).map(({ code }) => code);

  it('are judged as files of the folder are', async () => {
    expect(await codes(WARD)).toEqual([]);
    expect(await codes(WARD.replace('ward', 'thon'))).not.toEqual([]);
    expect(await codes(WARD.replace('missing: [validFrom, validTo]\n', ''))).toContain('field-unaccounted');
    expect(await codes(`${WARD}groups: [khong-co]\n`)).toContain('unit-unknown');
    expect(await codes(WARD, 'Phường')).toContain('file-name');
  });

  it('keep to the gates: nothing with a number of a person is quoted', async () => {
    const issues = await checkNewUnits([{ id: 'a', text: `${WARD}note: gọi 0905128847\n` }], content, TODAY);
    expect(issues.map(({ severity }) => severity)).toContain('error');
    expect(JSON.stringify(issues)).not.toContain('0905128847');
  });

  it('are known to the document that names them', async () => {
    const text = content.texts.get('van-ban/cong-van-1502-ubnd-vx.mdx')!.replaceAll('so-tai-chinh', 'phuong-cau-moi');
    const draft = { slug: 'cong-van-1502-ubnd-vx', text };
    const found = async (units?: { id: string; text: string }[]) =>
      (await checkDraft({ ...draft, ...(units && { units }) }, content, TODAY)).issues.map(({ code }) => code);
    expect(await found()).toContain('unit-unknown');
    expect(await found([{ id: 'phuong-cau-moi', text: WARD }])).not.toContain('unit-unknown');
  });
});
