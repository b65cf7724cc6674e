import { toNewTonePlacement } from '../../vietnamese/tone-placement.ts';

/** The two systems of documents, each with its own layout and numbering. */
export type DocumentSystem = 'state' | 'party';

export interface DocumentKind {
  /** Tên loại văn bản, as printed. */
  name: string;
  /** Abbreviation in the symbol; null where the kind has none. */
  abbreviation: string | null;
  /** Whether no office of a city issues it; what the legislature issues may have a symbol without a kind: 72/2025/QH15. */
  isOf?: 'superior-organs' | 'legislature';
}

const kind = (name: string, abbreviation: string | null, isOf?: DocumentKind['isOf']): DocumentKind => ({
  name,
  abbreviation,
  ...(isOf && { isOf }),
});

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

/**
 * Kinds of the legislature, the Government and ministries beside those of the decree, which their Nghị quyết, Quyết định,
 * Chỉ thị and Công điện are of: Luật Ban hành văn bản quy phạm pháp luật số 64/2025/QH15, Điều 4, and those of older laws.
 */
const SUPERIOR_KINDS: readonly DocumentKind[] = [
  kind('Hiến pháp', null, 'legislature'),
  kind('Bộ luật', null, 'legislature'),
  kind('Luật', null, 'legislature'),
  kind('Pháp lệnh', null, 'legislature'),
  kind('Lệnh', 'L', 'legislature'),
  kind('Sắc lệnh', 'SL', 'superior-organs'),
  kind('Nghị định', 'NĐ', 'superior-organs'),
  kind('Nghị quyết liên tịch', 'NQLT', 'superior-organs'),
  kind('Thông tư', 'TT', 'superior-organs'),
  kind('Thông tư liên tịch', 'TTLT', 'superior-organs'),
  kind('Văn bản hợp nhất', 'VBHN', 'superior-organs'),
];

const KINDS: Record<DocumentSystem, readonly DocumentKind[]> = { state: STATE_KINDS, party: PARTY_KINDS };

/** Every kind of a system, in the order of the regulation that lists them. */
export function kindsOf(system: DocumentSystem): readonly DocumentKind[] {
  return KINDS[system];
}

/** Every kind that a document of a system may have: those of its offices, and of the organs above them. */
export function allKindsOf(system: DocumentSystem): readonly DocumentKind[] {
  return system === 'state' ? [...STATE_KINDS, ...SUPERIOR_KINDS] : PARTY_KINDS;
}

/** The kind of that name in that system, wherever the name places its tone (“uỷ quyền”, “ủy quyền”), or undefined. */
export function findKind(system: DocumentSystem, name: string): DocumentKind | undefined {
  const sought = toNewTonePlacement(name);
  return allKindsOf(system).find((candidate) => toNewTonePlacement(candidate.name) === sought);
}

/** Whether documents of that kind have the form of legislation, which has rules of its own. */
export function isLegislation(typeName: string): boolean {
  return findKind('state', typeName)?.isOf !== undefined;
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

/**
 * Words that stand before those a document goes to, where they are not “Kính gửi:”, by kind: Nghị định 30/2020/NĐ-CP,
 * Phụ lục III, Mẫu 1.6, 1.7 and 1.8. Before them stands who speaks, so that each paper has its own.
 */
const OWN_ADDRESS: Readonly<Record<string, string>> = {
  'Công điện': 'Chủ tịch Uỷ ban nhân dân Thành phố điện:',
  'Giấy mời': 'Uỷ ban nhân dân Thành phố trân trọng kính mời:',
  'Giấy giới thiệu': 'Uỷ ban nhân dân Thành phố trân trọng giới thiệu:',
};

/** How a document of that kind speaks to those it goes to, as an example; undefined where it says “Kính gửi:”. */
export function exampleOfAddress(typeName: string): string | undefined {
  return Object.hasOwn(OWN_ADDRESS, typeName) ? OWN_ADDRESS[typeName] : undefined;
}

/** Kinds that begin with “Kính gửi”: Nghị định 30/2020/NĐ-CP, Phụ lục I, Mục II.9. A Báo cáo does so to a superior only. */
const ADDRESSED = { always: ['Công văn', 'Tờ trình'], toSuperiors: ['Báo cáo'] };

/** Whether a document of that kind names on paper, before its text, those it goes to. */
export function hasAddressees(typeName: string): 'always' | 'sometimes' | 'never' {
  if (ADDRESSED.always.includes(typeName)) return 'always';
  const mayHave = ADDRESSED.toSuperiors.includes(typeName) || exampleOfAddress(typeName) !== undefined;
  return mayHave ? 'sometimes' : 'never';
}

/** Kinds whose head has no place and day: Nghị định 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.9. */
export function hasPlaceAndDate(typeName: string): boolean {
  return typeName !== 'Biên bản';
}
