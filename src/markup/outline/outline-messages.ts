import type { Provision } from '../../domain/provision/provision.ts';
import type { LooseHeading } from './attached-headings.ts';
import type { MarkerForm } from '../numbering/markers.ts';
import type { CodedMessage } from '../../issues/message.ts';
import type { UnreadNumber } from '../numbering/unread-numbers.ts';
import { dueAfter } from '../numbering/sequence.ts';

/** A message names so many lines and no more. */
const MOST_LINES = 10;

/** Messages about numbers and about text that belongs to none. */
export const outlineMessages = {
  duplicate: (
    { id, kind, typeName, number }: Pick<Provision, 'id' | 'kind' | 'typeName' | 'number'>,
    line: number,
    head: LooseHeading | undefined,
  ): CodedMessage => ({
    code: 'provision-duplicate',
    message: `trùng với dòng ${line}: hai chỗ cùng mã ${id}.`,
    fix:
      kind === 'attached'
        ? `cho mỗi <Attached kind="${typeName}"> một số (number="2") hoặc một mã riêng (id="${id}-…").`
        : head
          ? `số đếm lại từ đầu vì dòng ${head.line} mở đầu một văn bản ban hành kèm theo: thêm ở trên dòng đó ${openingTag(head.kind)} và ở cuối văn bản đó </Attached>, mỗi thẻ một dòng.`
          : !isFirstNumber(number)
            ? 'sửa số cho đúng văn bản nguồn; nếu văn bản nguồn in trùng số thì đặt phần sau trong <Passage id="…"> … </Passage>.'
            : `sửa số cho đúng văn bản nguồn; là quy chế, quy định, đề án … ban hành kèm theo thì đặt trong ${openingTag('Quy chế')} … </Attached>; là phụ lục thì đặt trong <Annex> … </Annex>; văn bản nguồn in trùng số thì đặt phần sau trong <Passage id="…"> … </Passage>.`,
  }),
  /** The head of an attached document in the text of the document that issues it. */
  attachedApart: (kind: string): CodedMessage => ({
    code: 'attached-apart',
    message: `dòng này mở đầu một văn bản ban hành kèm theo (${kind}), nhưng đang là lời của văn bản chính.`,
    fix: `thêm ở trên dòng này ${openingTag(kind)} và ở cuối văn bản kèm theo </Attached>, mỗi thẻ một dòng, có dòng trống ở trên và ở dưới.`,
  }),
  sequence: (form: MarkerForm, text: string, before: string | undefined): CodedMessage => {
    const due = before === undefined ? undefined : dueAfter(form, before);
    const expected = due === undefined ? '' : ` (sau ${before} là ${due})`;
    return {
      code: 'provision-out-of-sequence',
      message:
        before === undefined
          ? 'dãy số ở đây không bắt đầu từ số đầu tiên.'
          : `số này không nối tiếp số ${before}${expected}.`,
      fix: `${/^l\W/.test(text) ? `nếu là số một thì gõ «1${text.slice(1)}»; ` : ''}đối chiếu với văn bản nguồn; nếu đây là chữ, không phải số thứ tự, thì viết «${escaped(text)}».`,
    };
  },
  /** A list that counts “d, e” and then “e, g”: in either order a letter is missing. */
  twoOrders: (before: string, letter: string): CodedMessage => ({
    code: 'provision-out-of-sequence',
    message: `danh sách này dùng lẫn hai cách đếm chữ (có đ: d, đ, e, g; không có đ: d, e, f, g); ở đây ${before} sang ${letter}.`,
    fix: 'đối chiếu với văn bản nguồn, có thể chép sót hoặc gõ nhầm một chữ; văn bản nguồn đúng như vậy thì để nguyên.',
  }),
  outside: (): CodedMessage => ({
    code: 'text-outside',
    message: 'đoạn này đứng sau một phần đã đóng nên không thuộc điều khoản nào.',
    fix: 'đặt đoạn trong <Passage id="…"> … </Passage>, với mã do Văn phòng đặt, không đổi về sau.',
  }),
  /** What ends the document, but stands in its last provision. */
  closing: (id: string, last: number | undefined): CodedMessage => ({
    code: 'closing-in-provision',
    message: `đoạn này${last === undefined ? '' : ` và các đoạn đến dòng ${last}`} có thể là đoạn kết của văn bản, nhưng đang thuộc ${id}.`,
    fix: `là đoạn kết thì thêm ở trên dòng <Passage id="ket-thuc"> và ở dưới${last === undefined ? '' : ' đoạn cuối'} dòng </Passage>, các đoạn cách nhau một dòng trống; là lời của ${id} thì để nguyên.`,
  }),
  /** A note of the foot of a page that stands in a provision. */
  note: (id: string): CodedMessage => ({
    code: 'note-in-provision',
    message: `chú thích này đang thuộc ${id}.`,
    fix: 'chuyển các chú thích vào <Passage id="chu-thich"> … </Passage> ở cuối lời văn, mỗi chú thích một đoạn; là lời của điều khoản thì để nguyên.',
  }),
  headingWithoutNumber: (): CodedMessage => ({
    code: 'heading-without-number',
    message: 'tiêu đề không có số nên không có mã, và sẽ bị coi là phần của điều khoản ở trên.',
    fix: 'thêm số đúng văn bản nguồn, hoặc đặt cả phần này trong <Passage id="…"> với tiêu đề là dòng đầu tiên.',
  }),
  under: (ids: readonly string[], meant: string | undefined): CodedMessage => ({
    code: 'passage-under',
    message: 'không có điều khoản nào mang mã này ở ngay phía trên.',
    fix: meant
      ? `viết under="${meant}".`
      : ids.length > 0
        ? `dùng một trong các mã: ${ids.join(', ')}; hoặc bỏ under.`
        : 'bỏ under.',
  }),
  /** A line that begins with the number that is due, though the line before it does not end a sentence. */
  unclear: (text: string): CodedMessage => ({
    code: 'number-unclear',
    value: text,
    message: 'dòng trên chưa hết câu mà dòng này bắt đầu bằng số thứ tự; đang được coi là một mục mới.',
    fix: `để một dòng trống ở trên nếu đúng là mục mới; nếu là chữ của câu thì viết «${escaped(text)}».`,
  }),
  /** A line that begins like a number, but is read as text. */
  asText: (text: string): CodedMessage => ({
    code: 'number-as-text',
    value: text,
    message: 'dòng này bắt đầu như một số thứ tự nhưng không nối tiếp số ở trên, nên được coi là chữ của đoạn trước.',
    fix: `để một dòng trống ở trên nếu đây là mục mới; nếu là chữ thì viết «${escaped(text)}».`,
  }),
  /** Articles that are another document's; the lines are those of the others that follow on this one. */
  listed: (text: string, lines: readonly number[]): CodedMessage => ({
    code: 'article-listed',
    value: text,
    message: `đây là điều của văn bản khác hay của dự thảo, được liệt kê hoặc trích trong văn bản này, nên không có đường dẫn riêng${alsoOn(lines, 'các điều')}.`,
    fix: `đúng như vậy thì đặt cả đoạn trong <Quotation> … </Quotation>; là điều của chính văn bản này thì viết «## ${text} …»; là văn bản ban hành kèm theo thì đặt trong <Annex>.`,
  }),
  /** Numbers in a way that is not read; the lines are those of the others that follow on this one. */
  unread: ({ way, text, readable }: UnreadNumber, lines: readonly number[]): CodedMessage => {
    return {
      code: 'number-form',
      value: text,
      message: `cách viết số thứ tự này chưa được nhận dạng, nên đoạn này không có đường dẫn riêng${alsoOn(lines, 'các số')}.`,
      fix:
        way === 'sign'
          ? `gõ «${readable}» bằng chữ số và dấu thường.`
          : `văn bản nguồn đánh số «${readable}» thì gõ «${readable}»; đúng là «${text}» thì giữ nguyên: cần đường dẫn riêng thì đặt đoạn trong <Passage id="…"> … </Passage>, không cần thì viết «${escaped(text)}».`,
    };
  },
};

/** That what follows on other lines is alike. */
function alsoOn(lines: readonly number[], what: string): string {
  const named = lines.length > MOST_LINES ? [...lines.slice(0, MOST_LINES), '…'] : lines;
  return lines.length > 0 ? `; ${what} tiếp theo (dòng ${named.join(', ')}) cũng vậy` : '';
}

/** A number that is taken and the first of its kind begins the numbers of another text. */
const isFirstNumber = (number = ''): boolean => /^(?:1|I|A|a|thứ nhất)$/iu.test(number);

const openingTag = (kind: string): string => `<Attached kind="${kind}">`;

/** The number written so that it is text: the last sign of it escaped. */
function escaped(text: string): string {
  return text.replace(/([.):/-])?$/, (sign) => (sign === '' ? '' : `\\${sign}`));
}
