import { PAGE_ANCHORS, PAGE_ANCHORS_TOLD } from '../domain/provision/provision-id.ts';
import { slugSchema } from '../domain/field/slug.schema.ts';
import { slugify } from '../vietnamese/slugify.ts';

export interface AttributeRule {
  isRequired?: boolean;
  /** Whether the value will do; any text where absent. */
  accepts?: (value: string) => boolean;
  /** What to write, in Vietnamese, with an example. */
  hint: string;
}

export interface ComponentRule {
  /** `block` stands on lines of its own, `inline` inside a paragraph. */
  place: 'block' | 'inline';
  attributes: Record<string, AttributeRule>;
  /** One complete example. */
  example: string;
}

/** Words, and not the dots of the example. */
const says =
  (example: string) =>
  (value: string): boolean =>
    /[\p{L}\p{N}]/u.test(value) && value !== example;

const isSlug = (value: string): boolean => slugSchema.safeParse(value).success;

const isNumber = (value: string): boolean => /^[\p{L}\p{N}.-]{1,12}$/u.test(value);

/** Ids that an author gives. */
const isAnchor = (value: string): boolean => isSlug(value) && !PAGE_ANCHORS.test(value);
const ANCHOR_HINT = `mã không dấu, nối bằng gạch ngang, khác các mã của trang (${PAGE_ANCHORS_TOLD})`;

/** A name of a kind, and not of a part of a document: its slug begins the ids of all that it holds. */
const isAttachable = (value: string): boolean => {
  const slug = slugify(value);
  return (
    /^\p{L}[\p{L}\s-]{1,39}$/u.test(value) &&
    !PAGE_ANCHORS.test(slug) &&
    !/^(?:mo-dau|phu-luc|phan|chuong|tieu-muc|muc|dieu|khoan|diem)$/.test(slug)
  );
};

/** Every tag that a document may hold. Names are exact, values are always text in quotes. */
export const COMPONENTS: Record<string, ComponentRule> = {
  Annex: {
    place: 'block',
    attributes: {
      number: { accepts: isNumber, hint: 'số của phụ lục: number="I"' },
      title: { accepts: says('Danh mục …'), hint: 'tên phụ lục, nguyên văn: title="Danh mục …"' },
    },
    example: '<Annex number="I" title="Danh mục …"> … </Annex>',
  },
  Attached: {
    place: 'block',
    attributes: {
      kind: {
        isRequired: true,
        accepts: isAttachable,
        hint: 'tên loại của văn bản ban hành kèm theo: kind="Quy chế"; là phụ lục thì dùng <Annex>',
      },
      number: { accepts: isNumber, hint: 'số của văn bản ban hành kèm theo, nếu có: number="01"' },
      title: {
        accepts: says('Quy chế làm việc …'),
        hint: 'tên của văn bản ban hành kèm theo, nguyên văn: title="Quy chế làm việc …"',
      },
      id: { accepts: isAnchor, hint: `${ANCHOR_HINT}: id="quy-che-lam-viec"` },
    },
    example: '<Attached kind="Quy chế" title="Quy chế làm việc …"> … </Attached>',
  },
  Passage: {
    place: 'block',
    attributes: {
      id: {
        isRequired: true,
        accepts: isAnchor,
        hint: `${ANCHOR_HINT}: id="ket-thuc"`,
      },
      under: { accepts: isSlug, hint: 'mã điều khoản chứa đoạn này: under="dieu-3"' },
    },
    example: '<Passage id="ket-thuc"> … </Passage>',
  },
  Quotation: {
    place: 'block',
    attributes: { source: { accepts: says('Thông báo số …'), hint: 'văn bản được trích: source="Thông báo số …"' } },
    example: '<Quotation source="Thông báo số …"> … </Quotation>',
  },
  EditorNote: { place: 'block', attributes: {}, example: '<EditorNote> … </EditorNote>' },
  Table: {
    place: 'block',
    attributes: {
      caption: { isRequired: true, accepts: says('Bảng 1. …'), hint: 'tên bảng, nguyên văn: caption="Bảng 1. …"' },
    },
    example: '<Table caption="Bảng 1. …"> … </Table>',
  },
  Ref: {
    place: 'inline',
    attributes: {
      document: { accepts: isSlug, hint: 'tên tệp của văn bản, không có .mdx: document="thong-bao-15-tb-vptu"' },
      provision: { accepts: isSlug, hint: 'mã điều khoản: provision="dieu-3-khoan-2"' },
    },
    example: '<Ref provision="khoan-1">khoản 1</Ref>',
  },
  sup: { place: 'inline', attributes: {}, example: 'm<sup>2</sup>' },
  sub: { place: 'inline', attributes: {}, example: 'CO<sub>2</sub>' },
  br: { place: 'inline', attributes: {}, example: '<br/>' },
};

/** The rule of a tag, or undefined for a tag we do not have. */
export function componentRule(name: string | null): ComponentRule | undefined {
  return name !== null && Object.hasOwn(COMPONENTS, name) ? COMPONENTS[name] : undefined;
}
