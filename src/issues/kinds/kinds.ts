import { CHARACTER_KINDS } from './characters.ts';
import { FIELD_KINDS } from './fields.ts';
import { FILE_KINDS } from './files.ts';
import { MARKUP_KINDS } from './markup.ts';
import { PAGE_KINDS } from './pages.ts';
import { SAFETY_KINDS } from './safety.ts';
import { TEXT_KINDS } from './text.ts';
import { YAML_KINDS } from './yaml.ts';

/** Every kind of issue that reading can bring to light. Those about what was read belong to the rules in `src/checks`. */
export const KINDS = {
  ...FILE_KINDS,
  ...CHARACTER_KINDS,
  ...YAML_KINDS,
  ...MARKUP_KINDS,
  ...TEXT_KINDS,
  ...PAGE_KINDS,
  ...FIELD_KINDS,
  ...SAFETY_KINDS,
};

/** The code of such a kind. */
export type IssueCode = keyof typeof KINDS;
