import type { DirectiveDocument } from '../../domain/document/document.schema.ts';
import type { DocumentVersion, History } from '../../history/history.ts';

/**
 * The history of one document, from what it was after each entry of its log, oldest first; the last is what stands now, and
 * its log is the log of all. `undefined` stands for a version that nobody has kept.
 */
export function aHistory(states: readonly (DirectiveDocument | undefined)[], fields: Partial<History> = {}): History {
  const now = states.at(-1) as DirectiveDocument;
  const versions = states.flatMap((document, index): DocumentVersion[] => {
    const change = now.changes[index]!;
    const number = index + 1;
    if (!document) return [];
    const read = () => ({ file: `van-ban/${now.slug}.mdx`, value: document, broken: [] });
    if (change.withheld === undefined) return [{ number, date: change.date, change, state: 'shown', read }];
    return [{ number, date: change.date, change, state: 'withheld', withheld: change.withheld, read: () => undefined }];
  });
  return {
    documents: new Map([[now.slug, { slug: now.slug, formerNames: [], versions }]]),
    units: new Map(),
    ...fields,
  };
}
