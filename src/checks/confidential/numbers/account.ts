/** So far around an account its holder is named. */
const AROUND = 110;
const OF_BODY =
  /(?<!\p{L})(?=\p{L})(?:kho bạc|kbnn|quỹ|uỷ ban|ủy ban|ubnd|ubmttq|mặt trận|công ty|cty|trường|bệnh viện|trung tâm|ban quản lý|ban chỉ|chi cục|cục|sở|phòng|hội|đoàn|liên đoàn|hợp tác xã|htx|doanh nghiệp|ngân sách|tạm giữ|cơ quan|đơn vị|văn phòng|cứu trợ|nhà thầu|viện|bảo hiểm xã hội|thu phí|lệ phí|nộp phạt)(?!\p{L})/giu;
const OF_PERSON =
  /(?<!\p{L})(?=\p{L})(?:ông|bà|anh|chị|đồng chí|đ\/c|cá nhân|họ (?:và )?tên|chủ (?:tài khoản|tk)|(?:mang|đứng) tên|của tôi|con em|học sinh|sinh viên)(?!\p{L})/giu;

const AT_BANK =
  /(?<!\p{L})(?=\p{L})(?:ngân hàng|bank|vietcombank|vcb|bidv|agribank|vietinbank|techcombank|tcb|mb ?bank|mbbank|acb|vpbank|tpbank|sacombank|vib|shb|hdbank|momo|napas)(?!\p{L})/giu;

/** Whether an account is that of a person: one is named nearer to it than any body, or only a bank is named. */
export function isAccountOfPerson(text: string, start: number, end: number): boolean {
  const body = nearest(OF_BODY, text, start, end);
  if (nearest(OF_PERSON, text, start, end) < body) return true;
  return body === Infinity && nearest(AT_BANK, text, start, end) < Infinity;
}

function nearest(pattern: RegExp, text: string, start: number, end: number): number {
  // What is said in another paragraph is said of something else.
  const before = text.slice(Math.max(0, start - AROUND), start);
  const from = start - before.length + (/^[^]*\n[ \t]*\n/.exec(before)?.[0].length ?? 0);
  const [after = ''] = text.slice(end, end + AROUND).split(/\n[ \t]*\n/, 1);
  const around = text.slice(from, end + after.length);
  let distance = Infinity;
  // `matchAll` would make a copy of the pattern each time, which takes much longer than looking.
  for (let match = pattern.exec(around); match; match = pattern.exec(around)) {
    const at = from + match.index;
    distance = Math.min(distance, at < start ? start - at - match[0].length : at - end);
  }
  return distance;
}
