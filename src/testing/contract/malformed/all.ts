import { CHARACTERS } from './characters.ts';
import { DATES } from './dates.ts';
import { FOLDERS } from './folders.ts';
import { HANDBOOK } from './handbook.ts';
import { HEADER } from './header.ts';
import { MARKUP } from './markup.ts';
import { REFERENCES } from './references.ts';
import { STATE } from './state.ts';
import { YAML } from './yaml.ts';

/** Every malformed input, of every kind. */
export const MALFORMED = [
  ...STATE,
  ...HEADER,
  ...DATES,
  ...MARKUP,
  ...YAML,
  ...REFERENCES,
  ...CHARACTERS,
  ...HANDBOOK,
  ...FOLDERS,
];
