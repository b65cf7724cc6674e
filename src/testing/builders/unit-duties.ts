import type { UnitDuties, UnitDuty } from '../../domain/unit/unit-duties.schema.ts';

const SITE = 'https://vanban.example.vn';

/** A duty that its directive says nothing more of; a test names only what it is about. */
export function aDuty(fields: Partial<UnitDuty> = {}): UnitDuty {
  return {
    number: 1,
    document: {
      slug: 'cong-van',
      citation: 'Công văn của Uỷ ban nhân dân Thành phố',
      name: 'Công văn',
      title: 'Thực hiện ý kiến kết luận của Thường trực Thành uỷ',
      address: `${SITE}/van-ban/cong-van/`,
    },
    task: '1a',
    revision: 1,
    revisions: [],
    title: 'Rà soát nhiệm vụ trọng tâm',
    quote: 'Khẩn trương rà soát các nhiệm vụ trọng tâm',
    provision: { text: 'khoản 1', address: `${SITE}/van-ban/cong-van/#khoan-1` },
    address: `${SITE}/van-ban/cong-van/#viec-1a`,
    role: 'addressee',
    reason: 'văn bản giao trực tiếp đơn vị',
    lead: [],
    coordinators: [],
    legalBasis: [],
    topics: [],
    indicators: [],
    ...fields,
  };
}

/** The duties of Phòng Nội vụ. */
export function someDuties(duties: UnitDuty[] = [aDuty()], fields: Partial<UnitDuties> = {}): UnitDuties {
  return {
    $schema: `${SITE}/luoc-do/nhiem-vu.json`,
    format: 'directive-unit-duties',
    formatVersion: 2,
    unit: { id: 'phong-noi-vu', name: 'Phòng Nội vụ', group: false },
    site: { name: 'Văn bản chỉ đạo', publisher: 'Văn phòng HĐND và UBND Thành phố' },
    address: `${SITE}/don-vi/phong-noi-vu/`,
    contentVersion: 'abcd1234',
    contentDate: '2026-11-22',
    duties,
    ...fields,
  };
}

const SENTENCES = [
  'Chủ động đối thoại, tiếp xúc với Nhân dân, kịp thời nắm bắt tâm tư, nguyện vọng chính đáng của Nhân dân',
  'Đẩy mạnh phong trào Toàn dân bảo vệ an ninh Tổ quốc',
  'Tập trung tháo gỡ khó khăn, vướng mắc để hoàn thành các chỉ tiêu về thu ngân sách; tỷ lệ giải ngân vốn đầu tư công; đưa người lao động đi làm việc có thời hạn ở nước ngoài; vận động Nhân dân tham gia bảo hiểm y tế, bảo hiểm xã hội tự nguyện, bảo đảm đạt và vượt chỉ tiêu được giao trong năm và cả nhiệm kỳ',
  'Siết chặt kỷ luật, kỷ cương hành chính',
];

/** `count` duties of uneven length, the same on every call; every third has a deadline. */
export function manyDuties(count: number): UnitDuty[] {
  return Array.from({ length: count }, (_, index) =>
    aDuty({
      number: index + 1,
      task: `viec-${index + 1}`,
      title: `Việc thử số ${index + 1}`,
      quote: `${SENTENCES[index % SENTENCES.length]} [${index + 1}]`,
      ...(index % 3 === 0 ? { dueDate: `2026-${String((index % 12) + 1).padStart(2, '0')}-28` } : {}),
    }),
  );
}
