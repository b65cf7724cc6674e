import { describe, expect, it } from 'vitest';
import { corpusOf } from '../../testing/bench-search/fixture-corpus.ts';
import { searchInMemory } from '../../testing/bench-search/memory-index.ts';
import { aClause, aDocument, aProvision } from '../../testing/builders/document.ts';
import { foundDocument, type Segment } from './found-document.ts';

const LONG = Array.from({ length: 60 }, (_, i) => `chữ ${i}`).join(' ');

/** What is shown of the first document for a query. */
async function shown(query: string, texts: string[], fields: Parameters<typeof aDocument>[0] = {}) {
  const provisions = texts.map((text, i) => aClause(String(i + 1), text));
  const search = searchInMemory(corpusOf([aDocument({ body: { provisions }, ...fields })]));
  const { matches, near } = await search.find(query);
  const [match] = [...matches, ...near];
  if (!match) throw new Error(`nothing found for ${query}`);
  return foundDocument(match, await search.index.read(match.id), query);
}

const plain = (segments: readonly Segment[] = []) => segments.map(({ text }) => text).join('');
const hits = (segments: readonly Segment[] = []) => segments.filter(({ hit }) => hit).map(({ text }) => text);

describe('a document that was found', () => {
  it('shows the spelling of the source, the words that answer marked as one run', async () => {
    const { provisions } = await shown('thu tuc hoa giai', ['Làm thủ tục hoà giải, “kỹ” (theo Ủy ban) 319-TB/VPTU.']);
    expect(plain(provisions[0]?.excerpt)).toBe('Làm thủ tục hoà giải, “kỹ” (theo Ủy ban) 319-TB/VPTU.');
    expect(hits(provisions[0]?.excerpt)).toEqual(['thủ tục hoà giải']);
  });

  it('shows of a document whose subject answers where its text speaks of the same, marked', async () => {
    const { provisions, href } = await shown('thu gom rác thải', [`${LONG}.`, 'Tổ thu gom báo lượng rác.'], {
      subject: 'Thu gom rác thải',
    });
    expect(provisions.map(({ label }) => label)).toEqual(['khoản 2']);
    expect(hits(provisions[0]?.excerpt)).toEqual(['thu gom', 'rác']);
    expect(href).toBe('/van-ban/cong-van/#tim=thu%20gom%20r%C3%A1c%20th%E1%BA%A3i');
  });

  it('marks no lone word elsewhere', async () => {
    const { provisions } = await shown('bảo hiểm y tế', [`Y sĩ. ${LONG}`, 'Vận động mua bảo hiểm y tế.']);
    expect(provisions.map(({ label }) => label)).toEqual(['khoản 2']);
    expect(hits(provisions[0]?.excerpt)).toEqual(['bảo hiểm y tế']);
  });

  it('marks the abbreviation that stands for the words', async () => {
    const { provisions } = await shown('uỷ ban nhân dân phường', ['Giao UBND phường thực hiện.']);
    expect(hits(provisions[0]?.excerpt)).toEqual(['UBND phường']);
  });

  it('leads to the provision, with the words to mark there', async () => {
    const { href } = await shown('đất đai', ['Mở đầu.', 'Về đất đai.']);
    expect(href).toBe(`/van-ban/cong-van/#tim=${encodeURIComponent('đất đai')}&o=khoan-2`);
  });

  it('leads to its head when it was named itself, with nothing to mark', async () => {
    const { href, citation } = await shown('45/UBND-NC', ['Về đất đai.'], {
      codeNumber: '45',
      codeNotation: 'UBND-NC',
    });
    expect(href).toBe('/van-ban/cong-van/');
    expect(hits(citation).join(' ')).toContain('45');
  });

  it('cuts long text around what answers, with signs that it was cut', async () => {
    const { provisions } = await shown('đất đai', [`${LONG} về đất đai ${LONG}`]);
    const text = plain(provisions[0]?.excerpt);
    expect(text).toMatch(/^… .* đất đai .* …$/);
    expect(text.split(' ').length).toBeLessThan(60);
  });

  it('says the number of a provision once, in its label', async () => {
    const { provisions } = await shown('đất đai', ['Mở đầu.', 'Khoản điều chỉnh về đất đai.', '30 hộ có đất đai.']);
    expect(provisions.map(({ label, excerpt }) => `${label}: ${plain(excerpt)}`)).toEqual([
      'khoản 2: Khoản điều chỉnh về đất đai.',
      'khoản 3: 30 hộ có đất đai.',
    ]);
  });

  it('leaves a sentence whole that begins as the label of an article does', async () => {
    const article = aProvision('article', 'dieu-2', {
      number: '2',
      marker: 'Điều 2.',
      content: ['Đất đai', aClause('1', 'Điều chỉnh đất đai.', 'dieu-2-khoan-1')],
    });
    const search = searchInMemory(corpusOf([aDocument({ body: { provisions: [article] } })]));
    const [match] = (await search.find('đất đai')).matches;
    const { provisions } = foundDocument(match!, await search.index.read('cong-van'), 'đất đai');
    expect(provisions.map(({ excerpt }) => plain(excerpt)).sort()).toEqual(['Điều chỉnh đất đai.', 'Đất đai']);
  });

  it('has every provision that answers, each once', async () => {
    const { provisions } = await shown('đất đai', ['Đất đai, đất đai.', 'Đất đai.', 'Đất đai.', 'Đất đai.']);
    expect(provisions.map(({ label }) => label)).toEqual(['khoản 1', 'khoản 2', 'khoản 3', 'khoản 4']);
  });

  it('links the provision that has the detail where the subject has the rest, with both marked', async () => {
    const fields = { subject: 'kê khai tài sản, thu nhập năm 2024' };
    const found = await shown('kê khai tài sản bốc thăm', ['Mở đầu.', 'Bốc thăm để xác minh.'], fields);
    expect(decodeURIComponent(found.href)).toMatch(/&o=khoan-2$/);
    expect([...hits(found.title), ...hits(found.provisions[0]?.excerpt)]).toEqual(['kê khai tài sản', 'Bốc thăm']);
  });

  it('leads to the provision that has most of the words, not to where a run of them begins', async () => {
    const { href } = await shown('giữ quỹ khi bão', ['Xã nộp hết về quỹ.', 'Xã giữ lại 20% quỹ để chi khi bão đổ bộ.']);
    expect(href).toMatch(/&o=khoan-2$/);
  });

  it('takes words that stand in for others along in the address', async () => {
    const { href, wording } = await shown('giai phong mat bagn', ['Giải phóng mặt bằng.']);
    expect(decodeURIComponent(href)).toContain('#tim=Giải phóng mặt bằng&o=');
    expect(wording).toBe('Giải phóng mặt bằng');
  });

  it('offers the spelling of the text, whichever of two was typed', async () => {
    const { wording } = await shown('xử lí vi phạmm xây dựng trái phép', [
      'Xử lý mọi vi phạm, kể cả việc xây dựng trái phép.',
    ]);
    expect(wording).toBe('Xử lý vi phạm xây dựng trái phép');
  });

  it.each([
    ['has them in two places', 'thu gom rác thảii y tế', ['Thu gom.', 'Rác thải y tế.']],
    ['lacks one of them', 'xử lí vi phạmm xây dựng trái phép', ['Xử lý vi phạm xây dựng không phép.']],
    ['has all that were typed, apart', 'hạn nộp báo cáo', ['Nơi báo cáo có hạn.', 'Nộp hồ sơ.']],
    ['has a word like one that others have', 'quá hạn', ['Quy hạn.', 'Quá đông.']],
  ])('offers no other words where the text %s', async (_, query, lines) => {
    const { href, wording } = await shown(query, lines);
    expect([query, '']).toContain(wording);
    expect(decodeURIComponent(href)).toContain(`#tim=${query}&o=`);
  });
});
