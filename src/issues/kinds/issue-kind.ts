/** The headings under which the handbook tells of issues, in its order. */
export const PARTS = {
  files: { slug: 'tep', title: 'Tệp và tên tệp' },
  characters: { slug: 'chu', title: 'Bảng mã và ký tự' },
  yaml: { slug: 'phan-thong-tin', title: 'Cách viết phần thông tin' },
  text: { slug: 'loi-van', title: 'Cách viết lời văn' },
  pages: { slug: 'trang-huong-dan', title: 'Trang hướng dẫn' },
  fields: { slug: 'cac-muc', title: 'Giá trị của các mục' },
  references: { slug: 'dan-chieu', title: 'Dẫn chiếu và trùng lặp' },
  published: { slug: 'da-dang', title: 'Điều đã đăng' },
  safety: { slug: 'bao-ve', title: 'Bí mật và dữ liệu cá nhân' },
} as const;

/** A kind of issue: all that is said of it beyond the single place. Words are Vietnamese, for a clerk. */
export interface IssueKind<Code extends string = string> {
  /** Stable, English; its anchor on the handbook's page of codes. */
  code: Code;
  part: keyof typeof PARTS;
  /** A warning where the paper can be right and the check wrong. */
  severity: 'error' | 'warning';
  /** A warning that nothing may be released with: `npm run check -- --release` takes it for an error. */
  blocksRelease?: true;
  /** What sort of mistake it is, as a heading. */
  title: string;
  /** What the program has found, and why it matters to readers. */
  meaning: string;
  /** What to do. */
  remedy: string;
  /** A line or two as they must not be written, and as they should. */
  wrong?: string;
  right?: string;
  /** Of one value it is told once a file, with all its places. */
  toldOnce?: true;
  /** The text and its numbers are read as they are written all the same. */
  leavesText?: true;
}

type Kinds<Code extends string> = { readonly [C in Code]: IssueKind<C> };

/** Kinds of one heading, by their code. */
export function kindsOf<Code extends string>(
  part: keyof typeof PARTS,
  kinds: Readonly<Record<Code, Omit<IssueKind, 'code' | 'part'>>>,
): Kinds<Code> {
  const entries = Object.entries(kinds) as [Code, Omit<IssueKind, 'code' | 'part'>][];
  return Object.fromEntries(entries.map(([code, kind]) => [code, { code, part, ...kind }])) as Kinds<Code>;
}
