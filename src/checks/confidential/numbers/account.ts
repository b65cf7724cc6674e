/** So far around an account its holder is named. */
const AROUND = 110;

/** Who holds accounts: bodies, and persons; where neither is named, who is named beside a bank is a person. */
const HOLDERS = {
  body: 'kho bạc|kbnn|quỹ|uỷ ban|ủy ban|ubnd|ubmttq|mặt trận|công ty|cty|trường|bệnh viện|trung tâm|ban quản lý|ban chỉ|chi cục|cục|sở|phòng|hội|đoàn|liên đoàn|hợp tác xã|htx|doanh nghiệp|ngân sách|tạm giữ|cơ quan|đơn vị|văn phòng|cứu trợ|nhà thầu|viện|bảo hiểm xã hội|thu phí|lệ phí|nộp phạt',
  person:
    'ông|bà|anh|chị|đồng chí|đ\\/c|cá nhân|họ (?:và )?tên|chủ (?:tài khoản|tk)|(?:mang|đứng) tên|của tôi|con em|học sinh|sinh viên',
  bank: 'ngân hàng|bank|vietcombank|vcb|bidv|agribank|vietinbank|techcombank|tcb|mb ?bank|mbbank|acb|vpbank|tpbank|sacombank|vib|shb|hdbank|momo|napas',
} as const;
const ANY = new RegExp(
  String.raw`(?<!\p{L})(?=\p{L})(?:(?<body>${HOLDERS.body})|(?<person>${HOLDERS.person})|(?<bank>${HOLDERS.bank}))(?!\p{L})`,
  'giu',
);

/** How near a holder of each kind is named; Infinity where none is. */
export type HolderDistances = Record<keyof typeof HOLDERS, number>;

/** Who is named before an account, in its paragraph: what is said in another is said of something else. */
export function holdersBefore(text: string, start: number): HolderDistances {
  const near = text.slice(Math.max(0, start - AROUND), start);
  const before = near.slice(/^[^]*\n[ \t]*\n/.exec(near)?.[0].length ?? 0);
  return nearest(before, (at, length) => before.length - at - length);
}

/**
 * Whether an account is that of a person: one is named nearer to it than any body, or only a bank is named.
 * @param before who is named before it
 */
export function isAccountOfPerson(text: string, end: number, before: HolderDistances): boolean {
  const [behind = ''] = text.slice(end, end + AROUND).split(/\n[ \t]*\n/, 1);
  const after = nearest(behind, (at) => at);
  const to = (holder: keyof HolderDistances): number => Math.min(before[holder], after[holder]);
  if (to('person') < to('body')) return true;
  return to('body') === Infinity && to('bank') < Infinity;
}

function nearest(words: string, distanceOf: (at: number, length: number) => number): HolderDistances {
  const distances: HolderDistances = { body: Infinity, person: Infinity, bank: Infinity };
  // `matchAll` would make a copy of the pattern each time, which takes much longer than looking.
  for (let match = ANY.exec(words); match; match = ANY.exec(words)) {
    const { body, person } = match.groups!;
    const holder = body !== undefined ? 'body' : person !== undefined ? 'person' : 'bank';
    distances[holder] = Math.min(distances[holder], distanceOf(match.index, match[0].length));
  }
  return distances;
}
