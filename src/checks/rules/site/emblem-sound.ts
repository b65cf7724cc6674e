import type { Content, Sourced } from '../../../corpus/content.ts';
import type { EmblemFacts } from '../../../domain/emblem/emblem-file.ts';
import type { Site } from '../../../domain/site.schema.ts';
import type { IssueKind } from '../../../issues/kinds/issue-kind.ts';
import { nearest } from '../../../issues/nearest.ts';
import { groupedDigits } from '../../../vietnamese/grouped-digits.ts';
import { type Finding, isRefused, type Rule } from '../../finding.ts';

const EMBLEM_MISSING: IssueKind = {
  code: 'emblem-missing',
  part: 'fields',
  severity: 'error',
  title: 'Không có tệp biểu trưng',
  meaning: 'Mục emblem của trang.yaml nêu tên một tệp ảnh, nhưng cạnh trang.yaml không có tệp đó.',
  remedy: 'Đặt tệp ảnh ngay trong thư mục nội dung, cạnh trang.yaml, rồi ghi đúng tên tệp; hoặc xoá mục emblem.',
  wrong: 'emblem: hinh/bieu-trung.svg',
  right: 'emblem: bieu-trung.svg',
};

const EMBLEM_UNFIT: IssueKind = {
  code: 'emblem-unfit',
  part: 'fields',
  severity: 'error',
  title: 'Kích thước biểu trưng không phù hợp',
  meaning:
    'Biểu trưng đứng trước tên Trang thông tin ở đầu mọi trang, kể cả trên điện thoại: ảnh quá rộng thì không còn chỗ cho tên, ảnh quá lớn thì máy yếu mở chậm.',
  remedy: 'Cắt ảnh cho gọn quanh biểu trưng, thu nhỏ còn khoảng 200 điểm ảnh mỗi chiều, rồi lưu lại.',
};

const EMBLEM_UNUSED: IssueKind = {
  code: 'emblem-unused',
  part: 'fields',
  severity: 'warning',
  title: 'Ảnh cạnh trang.yaml chưa dùng làm biểu trưng',
  meaning: 'Ảnh nằm ngay trong thư mục nội dung chỉ được đăng khi mục emblem của trang.yaml nêu tên ảnh.',
  remedy: 'Ghi tên tệp vào mục emblem của trang.yaml; ảnh không dùng thì xoá.',
  wrong: 'bieu-trung-cu.png',
  right: 'emblem: bieu-trung.png',
};

/** A wider one leaves no room for the name beside it on a telephone. */
const MOST_WIDTHS = 3;
/** In pixels of a side: unpacked, a larger picture takes more memory than all the rest of a page. */
const LONGEST_SIDE = 2_000;

/** The emblem that a site names is there and can be shown before its name; no other image lies beside it. */
export const emblemSound: Rule = {
  kinds: [EMBLEM_MISSING, EMBLEM_UNFIT, EMBLEM_UNUSED],
  find: ({ site, emblems }) => {
    // A registry in a browser knows no files; while the field is not understood, nobody knows which one is meant.
    if (!site || !emblems || isRefused(site, 'emblem')) return [];
    const named = site.value.emblem;
    const unused = [...emblems.keys()].filter((path) => path !== named).map(unusedFinding);
    return named === undefined ? unused : [...namedFindings(named, site, emblems), ...unused];
  },
};

function namedFindings(value: string, at: Sourced<Site>, emblems: NonNullable<Content['emblems']>): Finding[] {
  const about: Pick<Finding, 'at' | 'path' | 'value'> = { at, path: ['emblem'], value };
  if (!emblems.has(value)) {
    const meant = nearest(value, emblems.keys());
    const fix = meant === undefined ? 'đặt tệp ảnh vào đó, hoặc xoá mục emblem.' : `ghi lại thành emblem: ${meant}.`;
    return [{ kind: EMBLEM_MISSING, ...about, message: 'cạnh trang.yaml không có tệp này.', fix }];
  }
  const facts = emblems.get(value);
  const unfit = facts && unfitIn(value, facts);
  return unfit ? [{ kind: EMBLEM_UNFIT, ...about, ...unfit }] : [];
}

function unfitIn(file: string, { width, height }: EmblemFacts): Pick<Finding, 'message' | 'fix'> | undefined {
  const isDrawing = file.endsWith('.svg');
  const size = `ảnh rộng ${groupedDigits(width)}, cao ${groupedDigits(height)}`;
  if (!(width > 0 && height > 0)) {
    return { message: 'ảnh không ghi kích thước.', fix: 'xuất lại ảnh từ chương trình vẽ, hoặc lưu thành PNG.' };
  }
  if (width > MOST_WIDTHS * height) {
    const message = `${size}: rộng quá ${MOST_WIDTHS} lần chiều cao, không còn chỗ cho tên Trang thông tin.`;
    return { message, fix: 'cắt ảnh cho gọn quanh biểu trưng; tên cơ quan đã ghi ở publisher.' };
  }
  if (isDrawing || Math.max(width, height) <= LONGEST_SIDE) return undefined;
  const message = `${size} điểm ảnh: quá ${groupedDigits(LONGEST_SIDE)} điểm ảnh một chiều.`;
  return { message, fix: 'thu nhỏ ảnh còn khoảng 200 điểm ảnh mỗi chiều.' };
}

function unusedFinding(path: string): Finding {
  return {
    kind: EMBLEM_UNUSED,
    at: { file: path, broken: [] },
    path: [],
    message: 'trang.yaml không nêu ảnh này ở mục emblem, nên ảnh không được đăng.',
    fix: `ghi emblem: ${path} vào trang.yaml, hoặc xoá tệp.`,
  };
}
