import { describe, expect, it } from 'vitest';
import { drawnPapers, brokenText, wordFilesOf } from '../testing/bench-import/made-papers.ts';
import { accountFor } from './account.ts';
import { importPaper } from './import-paper.ts';
import type { Paper } from './paper/block.ts';
import { readText } from './readers/read-text.ts';
import { readWord } from './readers/read-word.ts';
import type { Registry } from './registry/registry.ts';

const registry: Registry = { units: [], topics: [], abbreviations: [], documents: [] };
const papers = drawnPapers('src/testing/fixtures/import');
const differences = (paper: Paper) => accountFor(paper, importPaper(paper, registry));

describe.each(papers.map((paper) => [paper.name, paper] as const))('the draft of %s', (_, paper) => {
  it('has every character of its Word file, and no other', async () => {
    for (const bytes of (await wordFilesOf(paper)).values()) expect(differences(await readWord(bytes))).toEqual([]);
  });

  it('has every character of its text, and no other', () => {
    expect(differences(readText(brokenText(paper)))).toEqual([]);
  });
});

describe('the account', () => {
  const paper = readText(
    [
      'UBND TỈNH MẪU                CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Số: 12/UBND-NC               Mẫu, ngày 05 tháng 3 năm 2026',
      'V/v rà soát hồ sơ',
      'Kính gửi: Sở Nội vụ.',
      'Thực hiện Kế hoạch số 3/KH-UBND, yêu cầu:',
      '1. Rà soát 15 hồ sơ trước ngày 20 tháng 3 năm 2026.',
      '2. Báo cáo kết quả.',
      'Nơi nhận:',
      '- Như trên;',
      '- Lưu: VT.',
      'CHỦ TỊCH',
      'Trần Văn Mẫu',
    ].join('\n'),
  );
  const draft = importPaper(paper, registry);

  it('is even for a draft that says what its paper says', () => {
    expect(accountFor(paper, draft)).toEqual([]);
    expect(draft.doubts.filter(({ path }) => path === 'body')).toEqual([]);
  });

  it('is even where number and title of an annex share a line', () => {
    const signed = 'Yêu cầu:\n1. Rà soát hồ sơ./.\nNơi nhận:\n- Lưu: VT.\nCHỦ TỊCH\nTrần Văn Mẫu\n';
    for (const head of ['Phụ lục I. Định mức', 'PHỤ LỤC SỔ GỐC CẤP']) {
      const one = readText(`${signed}${head}\nquản lý bến sông\n1. Một.`);
      expect(accountFor(one, importPaper(one, registry))).toEqual([]);
    }
  });

  it('names a line that is lost, be it of the text, the letterhead, the recipients or the signature', () => {
    const { header } = draft;
    const lost = (changed: Partial<typeof draft>): string[] =>
      accountFor(paper, { ...draft, ...changed }).map(({ kind, text, line }) => `${kind} ${line}: ${text}`);
    expect(lost({ body: draft.body.replace('2. Báo cáo kết quả.', '') })).toEqual(['lost 7: 2. Báo cáo kết quả.']);
    expect(lost({ header: { ...header, issuedDate: '2026-03-06' } })).toEqual([
      'lost 2: Mẫu, ngày 05 tháng 3 năm 2026',
    ]);
    expect(lost({ header: { ...header, toPlaces: ['- Như trên;'] } })).toEqual(['lost 10: - Lưu: VT.']);
    expect(lost({ header: { ...header, signers: [{ position: 'CHỦ TỊCH' }] } })).toEqual(['lost 12: Trần Văn Mẫu']);
    expect(lost({ removals: draft.removals.filter(({ why }) => why !== 'national-name') })).toEqual([
      'lost 1: CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    ]);
  });

  it('names what was added or altered, by a single digit', () => {
    const found = accountFor(paper, { ...draft, body: draft.body.replace('15 hồ sơ', '16 hồ sơ') });
    expect(found.map(({ kind }) => kind)).toEqual(['lost', 'added']);
    expect(accountFor(paper, { ...draft, header: { ...draft.header, subject: 'rà soát hồ sơ gấp' } })).toEqual([
      { kind: 'added', text: 'rà soát hồ sơ gấp' },
    ]);
    expect(accountFor(paper, { ...draft, body: `${draft.body}\n\nThêm một đoạn.` })).toEqual([
      { kind: 'added', text: 'Thêmmộtđoạn.' },
    ]);
  });

  it('keeps apart the name of who issues a paper and the same words at the head of its text', () => {
    const wire = readText(
      'THỦ TƯỚNG CHÍNH PHỦ\nSố: 46/CĐ-TTg\nCÔNG ĐIỆN\nVề phòng đuối nước\nTHỦ TƯỚNG CHÍNH PHỦ điện:\n- Bộ Y tế.',
    );
    expect(differences(wire)).toEqual([]);
  });

  it('does not take a line for one that only looks like it', () => {
    const twice = readText('1. Rà soát.\n2. Rà soát.\n1. Rà soát.');
    const one = importPaper(readText('1. Rà soát.\n2. Rà soát.'), registry);
    expect(accountFor(twice, one)).toMatchObject([{ kind: 'lost', line: 3 }]);
  });

  it('takes the number of a page for none of the clause that follows it', () => {
    const lines = ['1. Rà soát hồ sơ;', '\f2', '2. Báo cáo kết quả, trước ngày 20 tháng 3 năm 2026./.'];
    expect(differences(readText(lines.join('\n')))).toEqual([]);
  });
});
