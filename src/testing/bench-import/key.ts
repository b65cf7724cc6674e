import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** What a person has read in a paper, written down before the import was asked. */
export interface Key {
  /** Kept apart: never looked at while the recognisers are made. */
  isApart?: boolean;
  header: KeyHeader;
  /** Ids of all provisions, in their order. */
  provisions: string[];
  /** “type code”: `basis 07/NQ-HĐND`. */
  relations?: string[];
  tasks: KeyTask[];
}

export interface KeyHeader {
  /** The units of each line of “Kính gửi”. */
  to?: string[][];
  /** How many lines of “Nơi nhận” there are. */
  toPlaces?: number;
  position?: string;
  fullName?: string;
  [field: string]: unknown;
}

/** Units, roles and deadline are compared where the key has them; `to: []` is nobody of the registry. */
export interface KeyTask {
  in: string;
  /** Words of the sentence that no other has. */
  quote: string;
  to?: string[];
  lead?: string[];
  coordinators?: string[];
  dueDate?: string;
  dueText?: string;
  /** Whether it is a duty is a matter of taste: neither missed nor surplus. */
  optional?: boolean;
}

export interface KeyedPaper {
  name: string;
  /** The paper in the forms that it has: text, Word, PDF. */
  files: string[];
  key: Key;
}

const FORMS = /^paper\.(?:txt|docx|pdf)$/;

/** Every paper of a folder that has a key. */
export function keyedPapers(folder: string): KeyedPaper[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => {
      const path = join(folder, name);
      const files = readdirSync(path).filter((file) => FORMS.test(file));
      // Days are compared as they are written.
      const key = parse(readFileSync(join(path, 'key.yaml'), 'utf8'), { schema: 'failsafe' }) as Key;
      return { name, files: files.map((file) => join(path, file)), key };
    });
}
