import { characterCodeFix } from '../../issues/character-code-fix.ts';
import { groupedDigits } from '../../vietnamese/grouped-digits.ts';
import type { CodedMessage } from '../../issues/message.ts';

const QUOTE_IT = "đặt cả giá trị trong dấu nháy đơn, ví dụ subject: 'Về việc: …'; dấu ' bên trong viết hai lần.";
const ALIGN_IT = 'thụt lề bằng dấu cách, các mục cùng cấp thẳng cột với nhau.';
const SEE_SAMPLE = 'viết lại theo mẫu trong phần hướng dẫn.';

/** What each error of the YAML grammar means to the writer. Keys are the codes of the `yaml` package. */
const GRAMMAR: Record<string, CodedMessage> = {
  TAB_AS_INDENT: {
    code: 'yaml-tab',
    message: 'dòng này thụt lề bằng phím Tab.',
    fix: 'thay mỗi Tab bằng hai dấu cách.',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    code: 'yaml-colon',
    message: 'giá trị có dấu hai chấm mà không nằm trong dấu nháy, hoặc thụt lề không thẳng cột.',
    fix: `là một giá trị thì ${QUOTE_IT} Là mục con hoặc mục của danh sách thì ${ALIGN_IT}`,
  },
  MULTILINE_IMPLICIT_KEY: {
    code: 'yaml-key-line',
    message: 'tên mục phải nằm trọn trên một dòng, theo sau là dấu hai chấm.',
    fix: 'viết «tên: giá trị» trên một dòng; giá trị dài thì xuống dòng và thụt vào hai dấu cách.',
  },
  BAD_SCALAR_START: {
    code: 'yaml-start',
    message: 'giá trị mở đầu bằng ký tự mà YAML dành riêng (@, `, %).',
    fix: QUOTE_IT,
  },
  UNEXPECTED_TOKEN: {
    code: 'yaml-token',
    message: 'có chữ thừa sau khi giá trị đã hết, thường vì dấu nháy đóng quá sớm.',
    fix: QUOTE_IT,
  },
  MISSING_CHAR: {
    code: 'yaml-missing',
    message: 'thiếu dấu hai chấm, dấu gạch đầu dòng hoặc dấu đóng (nháy, ngoặc).',
    fix: 'viết đủ «tên: giá trị»; mỗi mục của danh sách bắt đầu bằng «- »; nháy và ngoặc đã mở thì phải đóng.',
  },
  BAD_INDENT: { code: 'yaml-indent', message: 'thụt lề không thẳng cột, hoặc dấu ngoặc chưa đóng.', fix: ALIGN_IT },
  BLOCK_IN_FLOW: { code: 'yaml-indent', message: 'danh sách nhiều dòng nằm trong dấu ngoặc.', fix: ALIGN_IT },
  BAD_DQ_ESCAPE: { code: 'yaml-escape', message: 'dấu \\ trong nháy kép không đúng cách.', fix: QUOTE_IT },
  MULTIPLE_DOCS: {
    code: 'yaml-documents',
    message: 'có dòng --- ở giữa, tách tệp thành nhiều phần.',
    fix: 'xoá dòng --- thừa: mỗi tệp chỉ có một phần dữ liệu.',
  },
  RESOURCE_EXHAUSTION: { code: 'yaml-too-deep', message: 'dữ liệu lồng nhau quá sâu.', fix: SEE_SAMPLE },
};

const OTHER: CodedMessage = { code: 'yaml-syntax', message: 'dòng này không đúng cách viết YAML.', fix: QUOTE_IT };

/** A list as other programs write it. */
const OTHER_LIST: CodedMessage = {
  code: 'yaml-syntax',
  message: 'mục của danh sách không bắt đầu bằng dấu này.',
  fix: 'bắt đầu mỗi mục của danh sách bằng «- » (dấu trừ và một dấu cách).',
};

/** The message for an error of grammar on that line. */
export function grammarMessage(code: string, line: string): CodedMessage {
  if (/^[*+•–—] /.test(line)) return { ...OTHER_LIST, value: line.slice(0, 200) };
  return { ...(GRAMMAR[code] ?? OTHER), value: line.slice(0, 200) };
}

/** Messages for what YAML allows and we do not. */
export const yamlMessages = {
  notMapping: (text: string): CodedMessage => ({
    code: 'yaml-not-mapping',
    value: text.trim().split('\n', 1)[0]?.slice(0, 200) ?? '',
    message: 'dữ liệu phải gồm các dòng «tên: giá trị».',
    fix: 'viết mỗi mục một dòng, sau dấu hai chấm có dấu cách, ví dụ name: Phòng Nội vụ',
  }),
  tooDeep: (limit: number): CodedMessage => ({
    code: 'yaml-too-deep',
    message: `dữ liệu lồng nhau quá ${limit} cấp.`,
    fix: SEE_SAMPLE,
  }),
  tooLong: (length: number, limit: number): CodedMessage => ({
    code: 'yaml-too-large',
    message: `giá trị dài ${groupedDigits(length)} ký tự, quá ${groupedDigits(limit)}.`,
    fix: 'rút ngắn giá trị; chữ dài của văn bản thì đặt trong lời văn.',
  }),
  tooManyEntries: (limit: number): CodedMessage => ({
    code: 'yaml-too-large',
    message: `danh sách có quá ${groupedDigits(limit)} phần tử.`,
    fix: 'xoá phần tử thừa, hoặc tách thành nhiều tệp.',
  }),
  tooManyKeys: (limit: number): CodedMessage => ({
    code: 'yaml-too-large',
    message: `chỗ này có quá ${limit} mục.`,
    fix: 'chỉ giữ các mục có trong phần hướng dẫn.',
  }),
  tooManyLines: (limit: number): CodedMessage => ({
    code: 'yaml-too-large',
    message: `phần thông tin có quá ${groupedDigits(limit)} dòng.`,
    fix: 'xoá phần dán nhầm, hoặc tách thành nhiều tệp.',
  }),
  tooMuch: (limit: number): CodedMessage => ({
    code: 'yaml-too-large',
    message: `phần thông tin có quá ${groupedDigits(limit)} giá trị.`,
    fix: 'xoá phần dán nhầm, hoặc tách thành nhiều tệp.',
  }),
  alias: (name: string): CodedMessage => ({
    code: 'yaml-alias',
    value: `*${name}`,
    message: 'dấu * ở đầu gọi lại giá trị đã đặt tên ở chỗ khác; ở đây không dùng cách này.',
    fix: `viết lại giá trị đầy đủ; nếu * là chữ thì đặt trong dấu nháy: '*${name}'.`,
  }),
  anchor: (name: string): CodedMessage => ({
    code: 'yaml-anchor',
    value: `&${name}`,
    message: 'dấu & ở đầu đặt tên cho giá trị; ở đây không dùng cách này.',
    fix: `bỏ &${name}; nếu & là chữ thì đặt cả giá trị trong dấu nháy.`,
  }),
  tag: (tag: string): CodedMessage => ({
    code: 'yaml-tag',
    value: tag,
    message: 'dấu ! ở đầu ép kiểu dữ liệu; ở đây mọi giá trị đều là chữ.',
    fix: 'bỏ phần bắt đầu bằng !; nếu ! là chữ thì đặt cả giá trị trong dấu nháy.',
  }),
  comment: (comment: string): CodedMessage => ({
    code: 'yaml-comment',
    value: comment,
    message: 'từ dấu # trở đi là ghi chú, không thuộc giá trị.',
    fix: 'nếu # là chữ thì đặt cả giá trị trong dấu nháy đơn; nếu là ghi chú thì thêm dấu cách sau #.',
  }),
  code: (code: string): CodedMessage => ({
    code: 'yaml-escape',
    value: code,
    message: 'dấu \\ trong nháy kép viết ký tự bằng mã, người soát tệp không thấy ký tự này.',
    fix: `${characterCodeFix(code)}; nếu \\ là chữ thì dùng nháy đơn.`,
  }),
  wrongKey: (key: string | undefined): CodedMessage => ({
    code: 'yaml-key',
    ...(key !== undefined && { value: key }),
    message: 'tên mục này không dùng được.',
    fix: 'viết «tên: giá trị» với tên là một mục có trong phần hướng dẫn, hoặc xoá dòng này.',
  }),
  duplicateKey: (key: string, firstLine: number): CodedMessage => ({
    code: 'yaml-duplicate-key',
    value: key,
    message: `mục ${key} đã có ở dòng ${firstLine}.`,
    fix: 'giữ một chỗ, xoá chỗ kia.',
  }),
};
