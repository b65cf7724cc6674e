import { CHARACTERS } from './characters.ts';
import { DOCUMENTS } from './documents.ts';
import { FOLDERS } from './folders.ts';
import { KINDS } from './kinds.ts';
import { MARKUP } from './markup.ts';

/** Every unusual input that is right. */
export const VALID = [...DOCUMENTS, ...KINDS, ...MARKUP, ...CHARACTERS, ...FOLDERS];
