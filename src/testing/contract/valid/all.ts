import { CHARACTERS } from './characters.ts';
import { DOCUMENTS } from './documents.ts';
import { FOLDERS } from './folders.ts';
import { KINDS } from './kinds.ts';
import { MARKUP } from './markup.ts';
import { SIGNERS } from './signers.ts';

/** Every unusual input that is right. */
export const VALID = [...DOCUMENTS, ...KINDS, ...SIGNERS, ...MARKUP, ...CHARACTERS, ...FOLDERS];
