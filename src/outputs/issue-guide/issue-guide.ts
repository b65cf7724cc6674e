import { CATALOGUE } from '../../issues/catalogue.ts';
import { MARKUP_CATALOGUE } from '../../markup/catalogue.ts';
import { CHARACTERS } from './characters.ts';
import { FIELDS } from './fields.ts';
import { FILES } from './files.ts';
import type { LetterCode, Meaning, Meanings } from './meaning.ts';
import { PAGES } from './pages.ts';
import { REFERENCES } from './references.ts';
import { SAFETY } from './safety.ts';
import { TEXT } from './text.ts';
import { YAML } from './yaml.ts';

/** A code as the guide explains it; the code is its anchor. */
export interface ExplainedCode extends Meaning {
  code: string;
  title: string;
  /** True where the letter does not stop the publication. */
  isWarning: boolean;
}

/** A heading of the guide with its codes. */
export interface GuidePart {
  slug: string;
  title: string;
  codes: ExplainedCode[];
}

const KINDS = { ...CATALOGUE, ...MARKUP_CATALOGUE };

/** What is told of each code: the compiler holds it against the catalogues, so that none is without. */
const MEANINGS: Record<LetterCode, Meaning> = {
  ...FILES,
  ...CHARACTERS,
  ...YAML,
  ...TEXT,
  ...PAGES,
  ...FIELDS,
  ...REFERENCES,
  ...SAFETY,
};

const PARTS: readonly [slug: string, title: string, meanings: Meanings][] = [
  ['tep', 'Tệp và tên tệp', FILES],
  ['chu', 'Bảng mã và ký tự', CHARACTERS],
  ['phan-thong-tin', 'Cách viết phần thông tin', YAML],
  ['loi-van', 'Cách viết lời văn', TEXT],
  ['trang-huong-dan', 'Trang hướng dẫn', PAGES],
  ['cac-muc', 'Giá trị của các mục', FIELDS],
  ['dan-chieu', 'Dẫn chiếu và trùng lặp', REFERENCES],
  ['bao-ve', 'Bí mật và dữ liệu cá nhân', SAFETY],
];

/** Every code that a letter can carry, under its heading. */
export function issueGuide(): GuidePart[] {
  return PARTS.map(([slug, title, meanings]) => ({
    slug,
    title,
    codes: (Object.keys(meanings) as LetterCode[]).map(explained),
  }));
}

function explained(code: LetterCode): ExplainedCode {
  const { title, severity } = KINDS[code];
  return { code, title, isWarning: severity === 'warning', ...MEANINGS[code] };
}
