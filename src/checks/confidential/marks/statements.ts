/** Sentences that make a paper secret without a mark: who alone may open it, what it says of itself. Small letters. */
const SENTENCES: readonly RegExp[] = [
  // “Chỉ người có tên mới được bóc bì”
  /(?<!\p{L})(?:chỉ|riêng|duy nhất)[^.\n]{0,50}(?:có tên|người nhận|người được gửi|đích danh)[^.\n]{0,50}(?:được|có quyền)[^.\n]{0,25}(?:bóc|mở)(?!\p{L})/u,
  /(?<!\p{L})(?:ngoài|không phải)[^.\n]{0,30}(?:có tên|người nhận)[^.\n]{0,40}không được[^.\n]{0,15}(?:bóc|mở)(?!\p{L})/u,
  /(?<!\p{L})(?:có tên|người nhận)[^.\n]{0,20}(?:trực tiếp|mới)[^.\n]{0,20}(?:bóc|mở)(?: (?:bì|phong bì|thư|văn bản|tài liệu|công văn)(?!\p{L})|(?=[\s.,;!)\]”"'|]*$))/u,
  /(?<!\p{L})(?:chi nguoi co ten) (?:moi )?(?:duoc) (?:boc|mo) bi(?!\p{L})/u,
  // “Văn bản này thuộc bí mật nhà nước độ Mật”
  /(?<!\p{L})(?:văn bản|tài liệu|công văn|hồ sơ|báo cáo|nội dung|kế hoạch|phụ lục|thông báo|kết luận|phương án|biên bản|bản này)(?: \p{L}{1,10}){0,3} (?:này|nêu trên|kèm theo|trên đây|dưới đây)(?: \p{L}{1,10}){0,4} (?:thuộc|chứa|có|là|mang|xác định|đóng dấu|ở mức|được xếp)[^.;\n]{0,50}(?:bí mật nhà nước|(?:tối|tuyệt) mật|độ mật|mức mật|loại mật|dấu mật|tài liệu mật|văn bản mật)(?!\p{L})/u,
  /(?<!\p{L})(?:tài liệu|văn bản|hồ sơ|thông tin) (?:thuộc|chứa) (?:danh mục |phạm vi |diện )?bí mật nhà nước,? (?:có )?(?:ở )?(?:độ|mức|loại) (?:tối |tuyệt )?mật(?=[\s)\].,;]*$)/u,
  // “Đã giảm độ mật từ Tuyệt mật xuống Mật”: it has one still.
  /(?<!\p{L})(?:đã|được) (?:tăng|giảm|điều chỉnh) độ mật[^.\n]{0,60}(?:xuống|lên|thành) (?:(?:tối|tuyệt) )?mật(?!\p{L})/u,
];
/** What turns a sentence into its contrary, or into a rule about such papers. */
const DENIED = /(?<!\p{L})(?:không|chưa|chẳng|nếu|trường hợp|khi|hết|giải)(?!\p{L})/u;
const MAY_NOT_OPEN = /không (?:được|phải)(?=[^.]{0,40}(?:bóc|mở|có tên|người nhận))/gu;

/** Papers that are to be given back: alone in their line; “tài liệu thu hồi đất” is another matter. */
const RECALLED =
  /^[\s>#*“"'([|-]{0,9}thu hồi (?:tài liệu )?(?:ngay )?sau (?:cuộc họp|hội nghị|phiên họp|khi họp)[\s.!)\]”"'|]{0,9}$|^[\s>#*“"'([|\w:-]{0,40}(?:tài liệu|văn bản)(?: này)? (?:thu hồi|phải thu hồi|được thu hồi)(?:[\s:.,;)\]”"'|–-]{0,9}$|[\s:.,–-]{1,5}(?:sau|thời hạn|thời gian|xong|trước|ngay|khi)(?!\p{L}))/u;
/** “Thời hạn bảo vệ bí mật nhà nước: 10 năm”, said of the paper itself and not of a degree. */
const TERM =
  /^[\s>#*“"'([|-]{0,9}thời hạn bảo vệ (?:bí mật nhà nước|bmnn)\s{0,2}:\s{0,2}[\p{L}\d](?!.*(?:đối với|(?:tối|tuyệt) mật))/iu;
/** “TÀI LIỆU BÍ MẬT” alone in its line. */
const NAMED =
  /^[\s>#*“"'([|-]{0,9}(?:[\w-]{1,30}: ?['"]?)?(?:TÀI LIỆU|VĂN BẢN|HỒ SƠ|CÔNG VĂN|BÁO CÁO)(?: THUỘC)?(?: DANH MỤC)? BÍ MẬT(?: NHÀ NƯỚC)?[\s.!)\]”"'|]{0,9}$/u;

/** What each of them has in it; most texts have none of it. */
const TRACE =
  /[bB][óÓ][cC]|[mM][ởỞ] (?:[bB][ìÌ]|[tT][hH]ư|[pP])|[bB]oc bi|[bm]o bi|BOC BI|MO BI|[nN][hH][àÀ] [nN][ưƯ][ớỚ][cC]|(?:ối|ỐI|uyệt|UYỆT|ộ|Ộ|oại|ức|ấu|liệu|bản) [mM][ậẬ][tT]|[tT][hH][uU] [hH][ồỒ][iI]|BÍ MẬT|[cC][óÓ] [tT][êÊ][nN]|[nN]gười nhận/g;
/** So much of a line is looked at on either side of a trace. */
const AROUND = 220;

/** Every such sentence of a flat text. */
export function statementsIn(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  TRACE.lastIndex = 0;
  for (let trace = TRACE.exec(text); trace; trace = TRACE.exec(text)) {
    const start = Math.max(text.lastIndexOf('\n', trace.index) + 1, trace.index - AROUND);
    const lineEnd = text.indexOf('\n', trace.index);
    const end = Math.min(lineEnd < 0 ? text.length : lineEnd, trace.index + AROUND);
    if (isStatement(text.slice(start, end))) found.push({ start: trace.index, end: trace.index + trace[0].length });
    // A line says it once.
    TRACE.lastIndex = Math.max(end, TRACE.lastIndex);
  }
  return found;
}

function isStatement(line: string): boolean {
  const small = line.toLowerCase();
  const said = SENTENCES.map((sentence) => sentence.exec(small)?.[0]).filter((sentence) => sentence !== undefined);
  return (
    said.some((sentence) => !DENIED.test(sentence.replace(MAY_NOT_OPEN, ''))) ||
    RECALLED.test(small) ||
    TERM.test(line) ||
    NAMED.test(line)
  );
}
