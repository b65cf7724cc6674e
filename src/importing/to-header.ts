import { HEADER_FIELDS, isAlwaysCarried, type SourceField } from '../domain/document/source-field.ts';
import type { Ending } from './end/ending.ts';
import { inRunningText, organsOf } from './head/organ-name.ts';
import type { Head } from './head/read-head.ts';
import { findUnits } from './registry/find-units.ts';
import { nameContext } from './registry/name-context.ts';
import type { Registry } from './registry/registry.ts';
import { unlistedText } from './draft/doubt-text.ts';
import type { Doubt, DraftHeader } from './draft/draft.ts';
import type { Evidence } from './paper/evidence.ts';

export interface ReadHeader {
  header: DraftHeader;
  found: { path: string; evidence: Evidence }[];
  missing: SourceField[];
  doubts: Doubt[];
}

/** The header that head and ending of a paper give. */
export function toHeader(
  { letterhead, title, addressees }: Head,
  ending: Ending,
  text: string,
  registry: Registry,
): ReadHeader {
  const doubts: Doubt[] = [];
  const organs = organNames(letterhead.organs, ending, `${letterhead.place ?? ''}\n${text}`, doubts);
  const typeName = title?.typeName ?? 'Công văn';
  const subject = letterhead.about ?? title?.subject;
  const names = nameContext(registry, {
    ...organs,
    ...(letterhead.date !== undefined && { issuedDate: letterhead.date }),
  });
  const header: DraftHeader = {
    system: letterhead.system ?? 'state',
    typeName,
    ...(letterhead.number !== undefined && { codeNumber: letterhead.number }),
    ...(letterhead.notation !== undefined && { codeNotation: letterhead.notation }),
    ...organs,
    ...(letterhead.place !== undefined && { issuedPlace: letterhead.place }),
    ...(letterhead.date !== undefined && { issuedDate: letterhead.date }),
    ...(subject !== undefined && { subject }),
    ...(letterhead.priority !== undefined && { priority: letterhead.priority }),
    ...(addressees?.words && { toWords: addressees.words.text }),
    to: (addressees?.lines ?? []).map((line, index) => {
      const { ids, isSure, unknown } = findUnits(line.text, names);
      if (!isSure) doubts.push(unitsDoubt(index, ids, [...new Set(unknown)], line));
      return { text: line.text, units: ids };
    }),
    toPlaces: ending.places.map(({ text: place }) => place),
    signers: ending.signers.map(({ signer }) => signer),
    topics: [],
  };
  const found = [
    ...[...letterhead.evidence].map(([path, evidence]) => ({ path, evidence })),
    ...(title ? [{ path: 'typeName', evidence: title.evidence }] : []),
    ...(addressees?.words ? [{ path: 'toWords', evidence: addressees.words }] : []),
    ...(addressees?.lines ?? []).map((evidence, index) => ({ path: `to[${index}]`, evidence })),
    ...ending.places.map((evidence, index) => ({ path: `toPlaces[${index}]`, evidence })),
    ...ending.signers.map(({ evidence }, index) => ({ path: `signer[${index}]`, evidence })),
  ];
  return { header, found, missing: missingOf(header, letterhead.names.length > 0), doubts };
}

function organNames(
  lines: readonly string[],
  ending: Ending,
  text: string,
  doubts: Doubt[],
): Pick<DraftHeader, 'organName' | 'superiorOrganName'> {
  const names = organsOf(lines);
  const own = names.at(-1) ?? ofAuthority(ending);
  if (own === undefined) return {};
  const organ = inRunningText(own, text);
  if (!organ.isFound) doubts.push(capitalsDoubt('organName', 'tên cơ quan ban hành', own));
  if (names.length < 2) return { organName: organ.name };
  const above = names.slice(0, -1).join(' ');
  const superior = inRunningText(above, text);
  if (!superior.isFound) doubts.push(capitalsDoubt('superiorOrganName', 'tên cơ quan chủ quản', above));
  return { organName: organ.name, superiorOrganName: superior.name };
}

const capitalsDoubt = (path: string, what: string, capitals: string): Doubt => ({
  path,
  message: `${what} chỉ thấy viết hoa toàn bộ (${capitals}): sửa chữ hoa, chữ thường cho đúng.`,
});

/** “TM. UỶ BAN NHÂN DÂN” names the organ where no letterhead does. */
function ofAuthority({ signers }: Ending): string | undefined {
  const first = signers[0]?.signer.authority?.[0];
  return first === undefined ? undefined : /^T\/?M(?:\.\s*|\s+)(.+)$/u.exec(first)?.[1];
}

function unitsDoubt(index: number, ids: readonly string[], unknown: readonly string[], evidence: Evidence): Doubt {
  const others = unknown.length === 0 ? '' : ` (${unlistedText(unknown)})`;
  const message =
    ids.length === 0
      ? `chưa nhận ra đơn vị của dòng kính gửi này${others}: chọn đơn vị, hoặc đăng ký đơn vị mới.`
      : `dòng kính gửi này có thể là ${ids.join(', ')}${others}: xem lại các đơn vị.`;
  const unlisted = unknown.map((words) => ({ words, places: [{ addressee: evidence.text }] }));
  return { path: `to[${index}].units`, message, ...(unlisted.length > 0 && { unlisted }), evidence };
}

/** What such a paper carries and was not read. */
function missingOf(header: DraftHeader, hasLetterhead: boolean): SourceField[] {
  const signer = header.signers[0];
  const has: Record<(typeof HEADER_FIELDS)[number], boolean> = {
    letterhead: hasLetterhead,
    codeNumber: header.codeNumber !== undefined,
    codeNotation: header.codeNotation !== undefined,
    issuedPlace: header.issuedPlace !== undefined,
    issuedDate: header.issuedDate !== undefined,
    subject: header.subject !== undefined,
    to: header.to.length > 0,
    toPlaces: header.toPlaces.length > 0,
    'signer.authority': signer?.authority !== undefined,
    'signer.position': signer?.position !== undefined,
    'signer.fullName': signer?.fullName !== undefined,
    body: true,
  };
  return HEADER_FIELDS.filter((field) => !has[field] && isAlwaysCarried(field, header.typeName));
}
