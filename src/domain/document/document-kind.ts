import { toNewTonePlacement } from '../../vietnamese/tone-placement.ts';

/** The two systems of documents, each with its own layout and numbering. */
export type DocumentSystem = 'state' | 'party';

export interface DocumentKind {
  /** Tên loại văn bản, as printed. */
  name: string;
  /** Abbreviation in the symbol; null where the kind has none. */
  abbreviation: string | null;
}

const kind = (name: string, abbreviation: string | null): DocumentKind => ({ name, abbreviation });

/** The 29 kinds of State administrative documents: Nghị định 30/2020/NĐ-CP, Điều 7 and Phụ lục III. */
const STATE_KINDS: readonly DocumentKind[] = [
  kind('Nghị quyết', 'NQ'),
  kind('Quyết định', 'QĐ'),
  kind('Chỉ thị', 'CT'),
  kind('Quy chế', 'QC'),
  kind('Quy định', 'QyĐ'),
  kind('Thông cáo', 'TC'),
  kind('Thông báo', 'TB'),
  kind('Hướng dẫn', 'HD'),
  kind('Chương trình', 'CTr'),
  kind('Kế hoạch', 'KH'),
  kind('Phương án', 'PA'),
  kind('Đề án', 'ĐA'),
  kind('Dự án', 'DA'),
  kind('Báo cáo', 'BC'),
  kind('Biên bản', 'BB'),
  kind('Tờ trình', 'TTr'),
  kind('Hợp đồng', 'HĐ'),
  kind('Công văn', null),
  kind('Công điện', 'CĐ'),
  kind('Bản ghi nhớ', 'BGN'),
  kind('Bản thoả thuận', 'BTT'),
  kind('Giấy uỷ quyền', 'GUQ'),
  kind('Giấy mời', 'GM'),
  kind('Giấy giới thiệu', 'GGT'),
  kind('Giấy nghỉ phép', 'GNP'),
  kind('Phiếu gửi', 'PG'),
  kind('Phiếu chuyển', 'PC'),
  kind('Phiếu báo', 'PB'),
  kind('Thư công', null),
];

/** Kinds of Party documents: Quy định 399-QĐ/TW (2026), with the abbreviations of Hướng dẫn 05-HD/VPTW. */
const PARTY_KINDS: readonly DocumentKind[] = [
  kind('Nghị quyết', 'NQ'),
  kind('Quyết định', 'QĐ'),
  kind('Chỉ thị', 'CT'),
  kind('Kết luận', 'KL'),
  kind('Quy chế', 'QC'),
  kind('Quy định', 'QĐ'),
  kind('Thông tri', 'TT'),
  kind('Hướng dẫn', 'HD'),
  kind('Thông báo', 'TB'),
  kind('Thông cáo', 'TC'),
  kind('Tuyên bố', null),
  kind('Lời kêu gọi', null),
  kind('Báo cáo', 'BC'),
  kind('Kế hoạch', 'KH'),
  kind('Quy hoạch', null),
  kind('Chương trình', 'CTr'),
  kind('Đề án', 'ĐA'),
  kind('Phương án', 'PA'),
  kind('Dự án', 'DA'),
  kind('Tờ trình', 'TTr'),
  kind('Công văn', 'CV'),
  kind('Biên bản', 'BB'),
];

const KINDS: Record<DocumentSystem, readonly DocumentKind[]> = { state: STATE_KINDS, party: PARTY_KINDS };

/** Every kind of a system, in the order of the regulation that lists them. */
export function kindsOf(system: DocumentSystem): readonly DocumentKind[] {
  return KINDS[system];
}

/** The kind of that name in that system, wherever the name places its tone (“uỷ quyền”, “ủy quyền”), or undefined. */
export function findKind(system: DocumentSystem, name: string): DocumentKind | undefined {
  const sought = toNewTonePlacement(name);
  return KINDS[system].find((candidate) => toNewTonePlacement(candidate.name) === sought);
}

/** A công văn has no kind name in its heading and carries its subject as “V/v …” under the number. */
export function isOfficialLetter(typeName: string): boolean {
  return typeName === 'Công văn';
}

/** Kinds whose paper has no subject: Nghị định 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.8 and 1.10; a Thư công has no form. */
const WITHOUT_SUBJECT: ReadonlySet<string> = new Set(['Giấy giới thiệu', 'Giấy nghỉ phép', 'Thư công']);

/** Whether a document of that kind has a subject on paper. */
export function hasSubject(typeName: string): boolean {
  return !WITHOUT_SUBJECT.has(typeName);
}

/** Kinds that begin with “Kính gửi”: Nghị định 30/2020/NĐ-CP, Phụ lục I, Mục II.9. A Báo cáo does so to a superior only. */
const ADDRESSED = { always: ['Công văn', 'Tờ trình'], toSuperiors: ['Báo cáo'] };

/** Whether a document of that kind has the line “Kính gửi” on paper. */
export function hasAddressees(typeName: string): 'always' | 'sometimes' | 'never' {
  if (ADDRESSED.always.includes(typeName)) return 'always';
  return ADDRESSED.toSuperiors.includes(typeName) ? 'sometimes' : 'never';
}
