import { lowerFirst } from '../../vietnamese/case/first-letter.ts';

/** How a unit names itself in a document of its own, and who signs it (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.2 and II.7). */
export interface Signing {
  /** As sentences and the letterhead name it: “Uỷ ban nhân dân phường Bến Đò”. */
  name: string;
  /** Whether an organ above it stands in its letterhead: a People's Committee has none there. */
  hasSuperior: boolean;
  /** “TM. UỶ BAN NHÂN DÂN”, where the signer signs for a body. */
  authority?: string;
  position: string;
}

const COMMITTEE = /^(?:uỷ ban nhân dân|ủy ban nhân dân|ubnd)(?![\p{L}])/iu;
const PLACE = /^(?:xã|phường|đặc khu|thị trấn)(?![\p{L}])/iu;

/** By the first words of a name: no unit of that sort has a head of another title. */
const POSITIONS: readonly [RegExp, string][] = [
  [/^phòng/iu, 'TRƯỞNG PHÒNG'],
  [/^sở/iu, 'GIÁM ĐỐC'],
  [/^văn phòng/iu, 'CHÁNH VĂN PHÒNG'],
  [/^thanh tra/iu, 'CHÁNH THANH TRA'],
  [/^chi cục/iu, 'CHI CỤC TRƯỞNG'],
  [/^ban(?: |$)/iu, 'TRƯỞNG BAN'],
  [/^trung tâm/iu, 'GIÁM ĐỐC'],
];

/** Of what the name does not tell. */
const HEAD = 'THỦ TRƯỞNG ĐƠN VỊ';

/** How the unit of this name signs; a commune or ward signs as its People's Committee. */
export function signingOf(unitName: string): Signing {
  if (COMMITTEE.test(unitName) || PLACE.test(unitName)) {
    const name = PLACE.test(unitName)
      ? `Uỷ ban nhân dân ${lowerFirst(unitName)}`
      : unitName.replace(/^ubnd/iu, 'Uỷ ban nhân dân');
    return { name, hasSuperior: false, authority: 'TM. UỶ BAN NHÂN DÂN', position: 'CHỦ TỊCH' };
  }
  const position = POSITIONS.find(([beginning]) => beginning.test(unitName))?.[1] ?? HEAD;
  return { name: unitName, hasSuperior: true, position };
}
