import type { DraftHeader } from '../../../importing/draft/draft.ts';
import { readBack } from '../../../importing/draft/read-back.ts';
import { proposeTasks, type Proposals } from '../../../importing/tasks/propose-tasks.ts';
import { aRegistry } from '../a-registry.ts';

/** The header of a letter to all departments. */
export const LETTER: DraftHeader = {
  system: 'state',
  typeName: 'Công văn',
  issuedDate: '2026-03-01',
  to: [{ text: '- Các sở, ban, ngành Thành phố;', units: ['cac-so'] }],
  toPlaces: [],
  signers: [],
  topics: [],
};

/** What is proposed for the body of that letter, or of a paper whose header says `more`. */
export const proposed = (text: string, more: Partial<DraftHeader> = {}): Proposals =>
  proposeTasks(
    readBack(text).body,
    { ...LETTER, ...more },
    {
      registry: aRegistry(),
      day: '2026-03-01',
      ...(more.organName !== undefined && { organ: more.organName }),
    },
  );

/** Each task of it as “provision: quote → units”. */
export const tasks = (text: string, more: Partial<DraftHeader> = {}): string[] =>
  proposed(text, more).tasks.map(({ provision, quote, to }) => `${provision}: ${quote} → ${to.join(', ')}`);
