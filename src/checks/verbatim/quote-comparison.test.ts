import { describe, expect, it } from 'vitest';
import { compareQuote } from './quote-comparison.ts';

const TEXT = '2. Thực hiện tốt việc đối thoại, tiếp xúc với Nhân dân và giải quyết tốt đơn, thư khiếu nại.';

describe('compareQuote', () => {
  it('accepts a run of whole words', () => {
    expect(compareQuote('tiếp xúc với Nhân dân', TEXT)).toBeUndefined();
    expect(compareQuote(TEXT, TEXT)).toBeUndefined();
    expect(compareQuote('thư khiếu nại.', TEXT)).toBeUndefined();
  });

  it('does not accept a run that cuts a word', () => {
    expect(compareQuote('ếp xúc với Nhân', TEXT)?.fix).toContain('tiếp xúc với Nhân');
    expect(compareQuote('tiếp xúc với Nh', TEXT)?.fix).toContain('với Nhân');
  });

  it('accepts a whole word after the same letters cut from another', () => {
    expect(compareQuote('an', 'dân an toàn')).toBeUndefined();
  });

  it('looks at the very ends of a quote: a sign there cuts nothing, a letter may', () => {
    expect(compareQuote('đất/', 'nhà đất/ở')).toBeUndefined();
    expect(compareQuote('/ở', 'nhà đất/ở')).toBeUndefined();
    expect(compareQuote('a-b', 'a-bc')?.message).toContain('cắt ngang');
    expect(compareQuote('b-c', 'ab-c')?.message).toContain('cắt ngang');
  });

  it('shows the first words that differ and the passage that was meant', () => {
    const message = compareQuote('tiếp xúc với nhân dân và giải quyết', TEXT);
    expect(message?.message).toContain('sau «tiếp xúc với»');
    expect(message?.message).toContain('nhân dân');
    expect(message?.fix).toContain('tiếp xúc với Nhân dân và giải quyết');
  });

  it('says where they part, what stands there, and what to copy, with no more than eight words of each', () => {
    expect(compareQuote('tiếp xúc với nhân dân', TEXT)).toEqual({
      message:
        'sau «tiếp xúc với», chỗ này ghi «nhân dân» nhưng điều khoản viết «Nhân dân và giải quyết tốt đơn, thư …».',
      fix: 'chép lại: «tiếp xúc với Nhân dân».',
    });
    expect(compareQuote('Đối thoại, tiếp xúc', TEXT)?.message).toMatch(/^chỗ này ghi «Đối thoại, tiếp xúc»/);
    expect(compareQuote('đơn, thư khiếu nại, tố cáo', TEXT)).toEqual({
      message: 'sau «đơn, thư khiếu», chỗ này ghi «nại, tố cáo» nhưng điều khoản viết «nại.».',
      fix: 'chép lại: «đơn, thư khiếu nại».',
    });
    expect(compareQuote(`${TEXT} Hết`, TEXT)?.message).toMatch(
      /^sau «… .+ khiếu nại\.», chỗ này ghi «Hết» nhưng điều khoản viết «\(hết\)»\.$/,
    );
  });

  it('keeps the punctuation at the end of a quote that has some, and adds none to one that has none', () => {
    expect(compareQuote('giải quyết Tốt đơn, thư khiếu nại.', TEXT)?.fix).toBe(
      'chép lại: «giải quyết tốt đơn, thư khiếu nại.».',
    );
    expect(compareQuote('xin ý kiến', 'Xin ý kiến...”, sau đó')?.fix).toBe('chép lại: «Xin ý kiến».');
  });

  it('gives the whole words that a cut quote begins and ends in', () => {
    expect(compareQuote('ếp xúc với Nh', TEXT)).toEqual({
      message: 'đoạn trích cắt ngang một chữ.',
      fix: 'chép trọn chữ: «tiếp xúc với Nhân».',
    });
    expect(compareQuote('khiếu n', TEXT)?.fix).toBe('chép trọn chữ: «khiếu nại».');
  });

  it('finds the passage in spite of other tone placement, dropped marks and punctuation', () => {
    expect(compareQuote('doi thoai tiep xuc voi nhan dan', TEXT)?.fix).toContain('đối thoại, tiếp xúc với Nhân dân');
  });

  it('says so where nothing like it is there', () => {
    expect(compareQuote('xây dựng nông thôn mới', TEXT)?.message).toContain('không có đoạn nào');
    expect(compareQuote('', TEXT)).toBeDefined();
    expect(compareQuote('a', '')).toBeDefined();
  });

  it('shows no part of a personal number, not even where it is cut', () => {
    const text = 'Mọi vướng mắc xin báo về ông A theo số 0905 123 456 trong giờ làm việc.';
    const messages = [
      compareQuote('vướng mắc xin gửi về ông A theo số 0905 123 456 trong', text),
      compareQuote('xin báo tới ông A theo', text),
      compareQuote('theo số 0905 123 456 trong giờ nghỉ', text),
      compareQuote('số 0905 123 45', text),
    ];
    for (const message of messages) {
      expect(message).toBeDefined();
      expect(JSON.stringify(message)).not.toMatch(/0905|123/);
    }
  });
});
