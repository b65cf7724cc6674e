/** Sentences that make a paper secret without a mark: who alone may open it, what it says of itself. Small letters. */
const SENTENCES: readonly RegExp[] = [
  // “Chỉ người có tên mới được bóc bì”
  /(?<!\p{L})(?:chỉ|riêng|duy nhất)[^.\n]{0,50}(?:có tên|người nhận|người được gửi|đích danh)[^.\n]{0,50}(?:được|có quyền)[^.\n]{0,25}(?:bóc|mở)(?!\p{L})/u,
  /(?<!\p{L})(?:ngoài|không phải)[^.\n]{0,30}(?:có tên|người nhận)[^.\n]{0,40}không được[^.\n]{0,15}(?:bóc|mở)(?!\p{L})/u,
  /(?<!\p{L})(?:có tên|người nhận)[^.\n]{0,20}(?:trực tiếp|mới)[^.\n]{0,20}(?:bóc|mở)(?: (?:bì|phong bì|thư|văn bản|tài liệu|công văn)(?!\p{L})|(?=[\s.,;!)\]”"'|]*$))/u,
  /(?<!\p{L})(?:chi nguoi co ten) (?:moi )?(?:duoc) (?:boc|mo) bi(?!\p{L})/u,
  // “Văn bản này thuộc bí mật nhà nước độ Mật”
  /(?<!\p{L})(?:văn bản|tài liệu|công văn|hồ sơ|báo cáo|nội dung|kế hoạch|phụ lục|thông báo|kết luận|phương án|biên bản|bản này)(?: \p{L}{1,10}){0,3} (?:này|nêu trên|kèm theo|trên đây|dưới đây)(?: \p{L}{1,10}){0,4} (?:thuộc|chứa|có|là|mang|xác định|đóng dấu|ở mức|được xếp)[^.;\n]{0,50}(?:bí mật nhà nước|(?:tối|tuyệt) mật|độ mật|mức mật|loại mật|dấu mật|tài liệu mật|văn bản mật)(?!\p{L})/u,
  // “Văn bản gốc đóng dấu “Mật””, “Bản giấy có dấu Tối mật”
  /(?<!\p{L})(?:(?:văn bản|tài liệu|công văn|hồ sơ|bản) (?:gốc|giấy|chính|đã ký|nguồn)|(?:văn bản|tài liệu|công văn|hồ sơ|báo cáo|kế hoạch|thông báo|bản) này)(?: \p{L}{1,10}){0,3} (?:dấu|độ)(?: chỉ)?(?: độ)?(?: mật)?:? [“"'«(]?(?:(?:tối|tuyệt) )?mật(?!\p{L})/u,
  /(?<!\p{L})(?:tài liệu|văn bản|hồ sơ|thông tin) (?:thuộc|chứa) (?:danh mục |phạm vi |diện )?bí mật nhà nước,? (?:có )?(?:ở )?(?:độ|mức|loại) [“"'«(]?(?:tối |tuyệt )?mật(?=[\s)\].,;”"'»]*$)/u,
  // “Bản quét có dấu Mật ở góc trái”, “Trang 1, có dấu “TUYỆT MẬT””: what somebody has before his eyes.
  /(?<!\p{L})(?:bản (?:scan|quét|chụp|in|đồ|sao|phô ?tô|photo)|ảnh(?: chụp)?|hình \d+|trang (?:đầu|bìa|\d+)|sơ đồ|tờ đầu|góc (?:trái|phải|trên)|(?:cv|công văn|vb|văn bản|c) này|ghi chú[^.\n:]{0,20}: (?:văn bản|công văn|tài liệu|bản gốc))[^.\n]{0,60}(?:có|đóng|mang|ghi|thấy)(?: đóng)?(?: con)?(?: dấu)?(?: đỏ)?(?: chữ)?(?: chỉ)?(?: độ)? [“"'«(]?(?:(?:tối|tuyệt) )?mật(?! (?:độ|khẩu|mã|thư|danh))(?!\p{L})/u,
  /(?<!\p{L})(?:trang|tờ) \d+ (?:của )?(?:văn bản|tài liệu|công văn|báo cáo|kế hoạch) (?:(?:tối|tuyệt) )?mật(?!\p{L})/u,
  /(?<!\p{L})dấu [“"'«]?(?:(?:tối|tuyệt) )?mật[”"'»]? (?:(?:màu )?đỏ|đóng trên (?:trang|bìa|bản|văn bản|kế hoạch|báo cáo))(?!\p{L})/u,
  /(?<!\p{L})(?:kèm theo|gửi)[^.;\n]{0,40}(?:phụ lục|hồ sơ|tài liệu|danh sách|văn bản|biểu|bản đồ)[^.;\n]{0,20}(?:đóng|có|mang) dấu [“"'«(]?(?:(?:tối|tuyệt) )?mật(?! (?:thì|phải|được))(?!\p{L})/u,
  /(?<!\p{L})(?:cv|cong van|vb|van ban|c|trang bia|phong bi|phu luc|ban (?:goc|scan|giay|chup|in)) (?:nay )?(?:co|dong|co dong) dau (?:(?:toi|tuyet) )?mat(?!\p{L})/u,
  // “Kèm theo công văn này 01 phụ lục đóng dấu “Mật””, “Phụ lục kèm theo độ Mật”
  /(?<!\p{L})(?:kèm theo (?:công văn|văn bản|báo cáo|tờ trình|kế hoạch|thông báo) này|(?:phụ lục|tài liệu|danh sách|biểu)(?: \p{L}{1,10}| \d{1,2}){0,2} kèm theo)[^.;\n]{0,50}(?:dấu|độ|mức)(?: chỉ độ)? [“"'«(]?(?:(?:tối|tuyệt) )?mật(?!\p{L})/u,
  // “Đã giảm độ mật từ Tuyệt mật xuống Mật”: it has one still.
  /(?<!\p{L})(?:đã|được) (?:tăng|giảm|điều chỉnh) độ mật[^.\n]{0,60}(?:xuống|lên|thành) (?:(?:tối|tuyệt) )?mật(?!\p{L})/u,
];
/** What turns a sentence into its contrary, or into a rule about such papers. */
const DENIED = /(?<!\p{L})(?:không|chưa|chẳng|nếu|trường hợp|khi|hết|giải)(?!\p{L})/u;
/** Before a sentence or behind it, these make it a rule. */
const RULE_BEFORE = /(?<!\p{L})(?:nếu|trường hợp|khi|đối với|các|những|mọi|mỗi|từng)(?: \p{L}{1,10}){0,3}\s$/u;
const RULE_BEHIND = /^[^.]{0,60}(?<!\p{L})(?:thì|hay không|hay chưa)(?!\p{L})/u;
/** “Dấu “Chỉ người có tên mới được bóc bì””: the stamp is spoken of. */
const NAMED_STAMP =
  /(?<!\p{L})(?:dấu|chữ|mẫu|cụm từ|dòng chữ|đối với bì ghi)(?: \p{L}{1,10}){0,2}\s?:?\s?[“"'«][^”"'»\n]{0,40}$/u;
const MAY_NOT_OPEN = /không (?:được|phải)(?=[^.]{0,40}(?:bóc|mở|có tên|người nhận))/gu;

/** How a line begins and ends that says nothing else; a comment behind a field is a line of its own. */
const BEGIN = String.raw`^[\s>#*“"'([|-]{0,9}(?:[\w-]{1,30}: ?['"“]?)?`;
const END = String.raw`[\s.!)\]”"'|]{0,9}$`;
const MEETING = String.raw`(?:ngay )?(?:sau|khi)(?: khi)?(?: kết thúc| xong| tan)? (?:cuộc họp|buổi họp|hội nghị|phiên họp|họp|sử dụng|nghiên cứu|làm việc)(?: xong)?`;

/** Papers that are to be given back: alone in their line; “tài liệu thu hồi đất” is another matter. */
const RECALLED: readonly RegExp[] = [
  new RegExp(String.raw`${BEGIN}thu (?:hồi|lại) (?:tài liệu )?${MEETING}${END}`, 'u'),
  /^[\s>#*“"'([|\w:-]{0,40}(?:tài liệu|văn bản)(?: này)? (?:thu hồi|phải thu hồi|được thu hồi)(?:[\s:.,;)\]”"'|–-]{0,9}$|[\s:.,–-]{1,5}(?:sau|thời hạn|thời gian|xong|trước|ngay|khi)(?!\p{L}))/u,
  // “Tài liệu mật, thu hồi sau khi họp”
  new RegExp(
    String.raw`${BEGIN}(?:tài liệu|văn bản|hồ sơ) (?:(?:tối|tuyệt) )?mật\s{0,2}[,;–-]\s{0,2}(?:đề nghị |phải |sẽ |được )?(?:thu hồi|thu lại|nộp lại|trả lại)(?!\p{L})`,
    'u',
  ),
  // “Tài liệu phục vụ Hội nghị (thu hồi sau Hội nghị)”, “Không phổ biến, thu hồi sau khi họp”
  new RegExp(
    String.raw`^(?=[^\n]*(?:tài liệu|văn bản|phổ biến|sao chụp))[^\n]*[(,;–-]\s{0,2}(?:phải |được |sẽ |đề nghị )?thu (?:hồi|lại) ${MEETING}${END}`,
    'u',
  ),
  // “Đề nghị các đồng chí nộp lại tài liệu này sau cuộc họp”
  new RegExp(
    String.raw`^(?=[\s>#*“"'([|-]{0,9}(?:đề nghị|yêu cầu)|[^\n]*(?:tài liệu|văn bản) này)[^\n]*(?:nộp lại|trả lại|hoàn trả|gửi lại|giao lại)(?: \p{L}{1,10}){0,3} (?:tài liệu|văn bản)(?: \p{L}{1,10}){0,4} ${MEETING}(?!\p{L})`,
    'u',
  ),
];
/** “Văn bản mật, chưa giải mật”. */
const UNDECLASSIFIED = new RegExp(
  String.raw`${BEGIN}(?:đây là )?(?:tài liệu|văn bản|hồ sơ|công văn|báo cáo|bản)(?: (?:tối|tuyệt))?(?: mật)?(?: này)?,?(?: hiện)? chưa (?:được )?(?:giải mật|giảm độ mật)${END}`,
  'u',
);
/** “Ký hiệu độ mật: A”: the letters stand for the three degrees (Thông tư 24/2020/TT-BCA). */
const LETTER = new RegExp(
  String.raw`${BEGIN}(?:ký hiệu )?(?:mức độ|cấp độ|độ|cấp|mức) mật\s{0,2}[:=]\s{0,2}[“"']?[abc]${END}`,
  'u',
);
/** “Bí mật nhà nước độ Tối mật”, “Hồ sơ thuộc loại tuyệt mật”. */
const OF_STATE = new RegExp(
  String.raw`${BEGIN}(?:thuộc )?(?:danh mục )?(?:bí mật nhà nước\s{0,2}[,:;–-]?\s{0,2}(?:thuộc |ở )?(?:độ |mức |loại |cấp )?|(?:tài liệu|văn bản|hồ sơ|công văn) thuộc (?:độ |mức |loại |cấp |diện ))(?:(?:tối|tuyệt) )?mật${END}`,
  'u',
);
/** “Thời hạn bảo vệ bí mật nhà nước: 10 năm”, said of the paper itself and not of a degree. */
const TERM =
  /^[\s>#*“"'([|-]{0,9}thời hạn bảo vệ (?:bí mật nhà nước|bmnn)\s{0,2}:\s{0,2}[\p{L}\d](?!.*(?:đối với|(?:tối|tuyệt) mật))/iu;
/** “TÀI LIỆU BÍ MẬT” alone in its line, “BÍ MẬT NHÀ NƯỚC” as a stamp. */
const NAMED =
  /^[\s>#*“"'([|-]{0,9}(?:[\w-]{1,30}: ?['"]?)?(?:TÀI LIỆU|VĂN BẢN|HỒ SƠ|CÔNG VĂN|BÁO CÁO)(?: THUỘC)?(?: DANH MỤC)? BÍ MẬT(?: NHÀ NƯỚC)?[\s.!)\]”"'|]{0,9}$|^[\s>*“"'([|-]{0,9}BÍ MẬT NHÀ NƯỚC[\s.!)\]”"'|]{0,9}$/u;

/** What each of them has in it; most texts have none of it. */
const TRACE =
  /bóc|mở (?:bì|thư|p)|boc bi|mo bi|(?:co|dong) dau |dấu đỏ |nhà nước|bmnn|(?:ối|uyệt|ộ|oại|ức|ấu|hi|hấy|ấp|liệu|bản) [“"'«(]?mật|giải mật|thu (?:hồi|lại)|(?:nộp|trả|gửi|giao) lại|hoàn trả|bí mật|có tên|người nhận/gi;
const SHORT = 40;
/** So much of a line is looked at on either side of a trace. */
const AROUND = 220;

/** Every such sentence of a flat text. */
export function statementsIn(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  TRACE.lastIndex = 0;
  for (let trace = TRACE.exec(text); trace; trace = TRACE.exec(text)) {
    // Ends of lines are looked for no further: a text may be one line.
    const from = Math.max(0, trace.index - AROUND);
    const start = from + text.slice(from, trace.index).lastIndexOf('\n') + 1;
    const [behind = '', next = ''] = text.slice(trace.index, trace.index + AROUND).split('\n', 2);
    const end = trace.index + behind.length;
    const line = text.slice(start, end);
    // A stamp has short lines: “CHỈ NGƯỜI CÓ TÊN / MỚI ĐƯỢC BÓC BÌ”.
    const isStamp =
      line.length <= SHORT && next.length <= SHORT && isStatement(`${line} ${next.replace(/^[\s>*]+/, '')}`);
    if (isStamp || isStatement(line)) found.push({ start: trace.index, end: trace.index + trace[0].length });
    // A line says it once.
    TRACE.lastIndex = Math.max(end, TRACE.lastIndex);
  }
  return found;
}

const ALONE: readonly RegExp[] = [...RECALLED, UNDECLASSIFIED, LETTER, OF_STATE];

function isStatement(line: string): boolean {
  const small = line.toLowerCase();
  const parts = [small, ...small.split(/ #(?= )/).slice(1)];
  return (
    SENTENCES.some((sentence) => says(sentence, small)) ||
    ALONE.some((pattern) => parts.some((part) => pattern.test(part))) ||
    TERM.test(line) ||
    NAMED.test(line)
  );
}

/** Whether a line says the sentence of its paper, and not as a rule for others. */
function says(pattern: RegExp, line: string): boolean {
  const said = pattern.exec(line);
  if (!said) return false;
  const [sentence] = said;
  if (DENIED.test(sentence.replace(MAY_NOT_OPEN, ''))) return false;
  return (
    !RULE_BEFORE.test(line.slice(Math.max(0, said.index - 40), said.index)) &&
    !NAMED_STAMP.test(line.slice(Math.max(0, said.index - 80), said.index)) &&
    !RULE_BEHIND.test(line.slice(said.index + sentence.length))
  );
}
