import type { CodedMessage } from '../../issues/message.ts';

/** Words that open with a quotation mark and have none that closes them. */
export function quotationUnclosed(number: string | undefined): CodedMessage {
  const value = number === undefined ? '“' : `“${number}`;
  return {
    code: 'quotation-unclosed',
    value,
    message:
      'đoạn trích mở ngoặc kép ở dòng này nhưng không thấy ngoặc đóng, nên các số ở dưới đang được coi là điều khoản của chính văn bản này.',
    fix: 'thêm dấu ” ở cuối đoạn trích đúng như văn bản nguồn; văn bản nguồn thiếu dấu thì đặt cả đoạn trích trong <Quotation> … </Quotation>.',
  };
}
