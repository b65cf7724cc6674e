import { nearest } from '../../issues/nearest.ts';
import { COMPONENTS, componentRule } from '../components.ts';
import type { CodedMessage } from '../../issues/message.ts';

const cut = (text: string): string => (text.split('\n', 1)[0] ?? '').slice(0, 60).trimEnd();

/** Messages for tags that are broken or stand alone. `written` is the raw text from `<` on. */
export const tagMessages = {
  comment: (written: string): CodedMessage => ({
    code: 'markup-comment',
    value: cut(written),
    message: 'ghi chú kiểu HTML <!-- --> không dùng được: người đọc không thấy mà tệp vẫn công khai.',
    fix: 'xoá ghi chú này, hoặc đặt lời biên tập trong <EditorNote> … </EditorNote>.',
  }),
  /** A `<` that begins no tag. */
  broken: (written: string): CodedMessage => {
    const value = cut(written);
    if (/^<[a-z][a-z0-9+.-]*:|^<[^\s<>]+@/i.test(written)) {
      return {
        code: 'markup-autolink',
        value,
        message: 'địa chỉ không đặt trong dấu < >.',
        fix: 'viết [chữ hiện ra](https://…), hoặc để nguyên địa chỉ không có < >.',
      };
    }
    const name = /^<\/?\s*([\p{L}_][\p{L}\p{N}_.]*)/u.exec(written)?.[1];
    const meant = name === undefined ? undefined : componentRule(nearest(name, Object.keys(COMPONENTS)) ?? null);
    if (meant) {
      return {
        code: 'markup-tag-broken',
        value,
        message: 'thẻ viết chưa đúng: thiếu dấu >, hoặc giá trị không nằm trong dấu nháy kép.',
        fix: `viết theo mẫu ${meant.example}`,
      };
    }
    if (/^<[!?]/.test(written)) {
      return { code: 'markup-html', value, message: 'mã HTML không dùng trong lời văn.', fix: 'xoá đoạn mã này.' };
    }
    return {
      code: 'markup-less-than',
      value,
      message: 'dấu < đứng liền chữ hoặc số bị hiểu là một thẻ.',
      fix: 'nếu đây là dấu nhỏ hơn thì thêm dấu \\ ở trước: «\\<».',
    };
  },
  unclosed: (written: string, name: string): CodedMessage => ({
    code: 'markup-tag-unclosed',
    value: cut(written),
    message: `thẻ <${name}> mở mà không đóng.`,
    fix: name === 'br' ? 'viết «<br/>».' : `thêm </${name}> ở cuối phần của thẻ; nếu < là chữ thì viết «\\<».`,
  }),
  closing: (written: string, open: string | undefined): CodedMessage => ({
    code: 'markup-tag-closing',
    value: cut(written),
    message: open === undefined ? 'thẻ đóng này không có thẻ mở.' : `thẻ đóng này không khớp thẻ đang mở <${open}>.`,
    fix: open === undefined ? 'xoá thẻ đóng này, hoặc thêm thẻ mở ở trước.' : `viết </${open}>.`,
  }),
  crossing: (written: string): CodedMessage => ({
    code: 'markup-tag-crossing',
    value: cut(written),
    message: 'thẻ mở và thẻ đóng nằm ở hai đoạn khác nhau.',
    fix: 'đặt thẻ mở và thẻ đóng mỗi thẻ một dòng riêng, có dòng trống ở trên và ở dưới.',
  }),
  tooDeep: (written: string, limit: number): CodedMessage => ({
    code: 'markup-too-deep',
    value: cut(written),
    message: `các thẻ lồng nhau quá ${limit} cấp.`,
    fix: 'bỏ bớt thẻ: văn bản không cần lồng sâu như vậy.',
  }),
};

export type TagMessages = typeof tagMessages;
