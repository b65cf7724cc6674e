import { FAMILIES } from '../marks/mark-words.ts';

/** So far around an account its holder is named. */
const AROUND = 110;

const BODY =
  'kho bạc|kbnn|quỹ|uỷ ban|ủy ban|ubnd|ubmttq|mặt trận|công ty|cty|trường|bệnh viện|trung tâm|ban quản lý|ban chỉ|chi cục|cục|sở|(?<!hải )phòng|(?<!xã )hội|đoàn|liên đoàn|hợp tác xã|htx|doanh nghiệp|ngân sách|tạm giữ|cơ quan|đơn vị|văn phòng|cứu trợ|nhà thầu|viện|bảo hiểm xã hội|thu phí|lệ phí|nộp phạt';

/** Who holds accounts: bodies, and persons; where neither is named, who is named beside a bank is a person. */
const HOLDERS = {
  body: BODY,
  person: `ông|bà|anh|chị|đồng chí|đ\\/c|cá nhân|họ (?:và )?tên|(?:chủ (?:tài khoản|tk)|ctk|(?:mang|đứng) tên|(?:người )?thụ hưởng|người nhận(?: tiền)?)(?! ?:? ?(?:là )?(?:${BODY}))|(?:nguoi )?thu huong|của tôi|con em|học sinh|sinh viên`,
  bank: 'ngân hàng|bank|vietcombank|vcb|bidv|agribank|vietinbank|techcombank|tcb|mb ?bank|mbbank|acb|vpbank|tpbank|sacombank|vib|shb|hdbank|momo|napas|đông á|dong ?a|eximbank|lpbank|lienvietpostbank|seabank|msb|ocb|scb|abbank|bắc á|bac a|kienlongbank|vietbank|pvcombank|co-?opbank|zalopay|viettel ?money',
};
const ANY = new RegExp(
  String.raw`(?<!\p{L})(?=\p{L})(?:(?<body>${HOLDERS.body})|(?<person>${HOLDERS.person})|(?<bank>${HOLDERS.bank}))(?!\p{L})`,
  'giu',
);

type HolderKind = keyof typeof HOLDERS;

/** A holder that is named in a text. */
interface Holder {
  kind: HolderKind;
  start: number;
  end: number;
}

/**
 * Whether the account between two places of a flat text is that of a person: one is named nearer to it than any body, or only
 * a bank is named. What is said in another paragraph is said of something else. The text is gone through once, when the first
 * account is asked for.
 */
export function personsAccounts(text: string): (start: number, end: number) => boolean {
  let known: Holder[] | undefined;
  return (start, end) => {
    const before = text.slice(Math.max(0, start - AROUND), start);
    const from = start - before.length + (/^[^]*\n[ \t]*(?:\n|[\w-]{1,40}:\s)/.exec(before)?.[0].length ?? 0);
    const [after = ''] = text.slice(end, end + AROUND).split(/\n[ \t]*(?:\n|[\w-]{1,40}:\s)/, 1);
    const nearest: Record<HolderKind, number> = { body: Infinity, person: Infinity, bank: Infinity };
    known ??= holdersIn(text);
    for (let at = firstFrom(known, from); at < known.length && known[at]!.end <= end + after.length; at += 1) {
      const holder = known[at]!;
      const distance = holder.start < start ? start - holder.end : holder.start - end;
      nearest[holder.kind] = Math.min(nearest[holder.kind], Math.max(0, distance));
    }
    if (NAMED_BEHIND.test(after)) return true;
    if (nearest.body === Infinity && isNamedBefore(text, start)) return true;
    return nearest.person < nearest.body || (nearest.body === Infinity && nearest.bank < Infinity);
  };
}

/** “STK 0451… Nguyễn Văn Lành”. */
const NAMED_BEHIND = new RegExp(
  String.raw`^[\s,:–-]{1,4}(?:${[...FAMILIES].join('|')})(?: \p{L}+){1,3}\s*(?:[,.;|)\]\n]|$)`,
  'iu',
);

/** “Nguyễn Thị Thơm, STK 0381…”, read backwards from the number: forwards each number would cost all that stands before it. */
const NAMED_BEFORE = new RegExp(
  String.raw`(?<=(?<!\p{L})(?:${[...FAMILIES].join('|')})(?: \p{L}{1,9}){1,3}[\s,:–(-]{1,4}(?:stk|tk|số tk|(?:số )?tài khoản)[\s:.]{0,9})`,
  'iuy',
);

function isNamedBefore(text: string, start: number): boolean {
  NAMED_BEFORE.lastIndex = start;
  return NAMED_BEFORE.test(text);
}

/** “stk chi Lien”: persons whose marks were left out, by the capital of their name. */
const UNMARKED_PERSON = /(?<!\p{L})(?:[oO]ng|[bB]a|[aA]nh|[cC]hi|[cC]o|[dD]\/c) (?=\p{Lu}\p{Ll})/gu;

function holdersIn(text: string): Holder[] {
  const unmarked = Array.from(text.matchAll(UNMARKED_PERSON), ({ 0: { length }, index }): Holder => ({
    kind: 'person',
    start: index,
    end: index + length,
  }));
  return [...namedHolders(text), ...unmarked].toSorted((a, b) => a.start - b.start);
}

function namedHolders(text: string): Holder[] {
  return Array.from(text.matchAll(ANY), ({ 0: words, index, groups }) => {
    const kind = groups!['body'] !== undefined ? 'body' : groups!['person'] !== undefined ? 'person' : 'bank';
    return { kind, start: index, end: index + words.length };
  });
}

/** Index of the first holder that begins at a place or behind it. */
function firstFrom(holders: readonly Holder[], place: number): number {
  let [low, high] = [0, holders.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holders[middle]!.start < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
