import { beginsWithVerb } from '../language/verbs.ts';
import type { WordKey } from './word-keys.ts';

/** Words with which the name of a body begins in running text. */
const HEAD =
  /^(?:Sở|Phòng(?! họp)|Ban(?! hành| giao)|Văn phòng|U[ỷy] ban|Ủy ban|UBND|HĐND|UBMTTQ|Hội(?! nghị)|Đoàn|Công an|Chi cục|Cục|Tổng cục|Trung tâm|Bộ(?! phận| máy)|Thanh tra|T[oò][àa] án|Viện|Kho bạc|Bảo hiểm xã hội|Bệnh viện|Đảng [uủ][ỷy]|Thành [uủ][ỷy]|Tỉnh [uủ][ỷy]|Huyện [uủ][ỷy]|Thường trực|Ban Thường vụ|Liên đoàn|Mặt trận|Tổ công tác|Chi nhánh|Tập đoàn|Tổng công ty|Công ty)(?!\p{L})/u;
/** Words that go on in a name though they are small. */
const INSIDE = new Set(['va', 'cua']);

/**
 * So many words from here name a body that the registry does not have: a word like “Sở”, then capitals with the small
 * words between and behind them; 0 for none.
 */
export function unknownName(text: string, keys: readonly WordKey[], at: number): number {
  const rest = text.slice(keys[at]!.start);
  const head = HEAD.exec(rest)?.[0];
  if (head === undefined) return 0;
  const headEnd = keys[at]!.start + head.length;
  let length = keys.slice(at).findIndex(({ start }) => start >= headEnd);
  if (length < 0) return keys.length - at;
  const least = length;
  let last = length;
  for (let next = at + length; next < keys.length && length < 16; next += 1) {
    const key = keys[next]!;
    const gap = text.slice(keys[next - 1]!.end, key.start);
    if (keys[next - 1]!.start !== key.start && !/^\s*(?:-\s*)?$/.test(gap)) break;
    const written = text.slice(key.start);
    const isCapital = /^\p{Lu}/u.test(written);
    if (isCapital && HEAD.test(written) && INSIDE.has(keys[next - 1]!.key)) break;
    if (!isCapital && beginsWithVerb(written)) break;
    if (!isCapital && !INSIDE.has(key.key) && length - last > 0 && !isCapital) break;
    length += 1;
    if (isCapital) last = length;
  }
  // The small word behind the last capital belongs to it: “Thành uỷ”, “Nội vụ”.
  while (length > least && INSIDE.has(keys[at + length - 1]!.key)) length -= 1;
  return length;
}
