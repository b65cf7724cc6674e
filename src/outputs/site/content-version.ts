import { createHash } from 'node:crypto';
import type { Corpus } from '../../corpus/corpus.ts';
import { oncePer } from '../../domain/once-per.ts';
import type { IsoDate } from '../../domain/field/calendar-day.ts';

/** Which state of the content a page was made from: printed on every sheet, so that two prints can be told apart. */
export interface ContentVersion {
  /** The first eight hexadecimal digits of the SHA-256 of everything published. */
  digest: string;
  /** The day of the latest change that any document records; absent while nothing is published. */
  date?: IsoDate;
}

/** The version of a corpus: a pure function of its content, worked out once however many pages ask. */
export const contentVersion = oncePer((corpus: Corpus): ContentVersion => {
  const hash = createHash('sha256');
  const { topics, units, abbreviations } = corpus;
  for (const part of [...corpus.documents, topics, units, abbreviations]) hash.update(`${JSON.stringify(part)}\n`);
  const dates = corpus.documents.flatMap((document) => document.changes.map((change) => change.date));
  const date = dates.sort().at(-1);
  return { digest: hash.digest('hex').slice(0, 8), ...(date === undefined ? {} : { date }) };
});
