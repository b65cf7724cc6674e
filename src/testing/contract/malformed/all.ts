import { ANNOUNCEMENTS } from './announcements.ts';
import { CHARACTERS } from './characters.ts';
import { DATES } from './dates.ts';
import { DEADLINES } from './deadlines.ts';
import { DRAFTS } from './drafts.ts';
import { EMBLEMS } from './emblems.ts';
import { FOLDERS } from './folders.ts';
import { HABITS } from '../habits.ts';
import { HANDBOOK } from './handbook.ts';
import { HEADER } from './header.ts';
import { MARKUP } from './markup.ts';
import { NAMES } from './names.ts';
import { PASTED } from './pasted.ts';
import { PLACEHOLDERS } from './placeholders.ts';
import { REFERENCES } from './references.ts';
import { REGISTERS } from './registers.ts';
import { SENTENCES } from './sentences.ts';
import { SIGNERS } from './signers.ts';
import { STATE } from './state.ts';
import { TAGS } from './tags.ts';
import { YAML } from './yaml.ts';

/** Every malformed input, of every kind. */
export const MALFORMED = [
  ...STATE,
  ...ANNOUNCEMENTS,
  ...EMBLEMS,
  ...SENTENCES,
  ...PASTED,
  ...DRAFTS,
  ...REGISTERS,
  ...HEADER,
  ...HABITS,
  ...SIGNERS,
  ...NAMES,
  ...PLACEHOLDERS,
  ...DATES,
  ...DEADLINES,
  ...MARKUP,
  ...TAGS,
  ...YAML,
  ...REFERENCES,
  ...CHARACTERS,
  ...HANDBOOK,
  ...FOLDERS,
];
