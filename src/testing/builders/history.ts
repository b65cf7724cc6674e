import type { DirectiveDocument } from '../../domain/document/document.schema.ts';
import type { Unit } from '../../domain/unit/unit.schema.ts';
import type { DocumentVersion, History, StoodState, UnitHistory, UnitVersion } from '../../history/history.ts';

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

/**
 * The history of a unit: what was other before its log began and after each of its entries but the last; now it is what it
 * is. What is withheld is not read.
 */
export function aUnitHistory(unit: Unit, before: readonly Partial<Unit>[]): UnitHistory {
  const { changes = [] } = unit;
  const stood = (value: Unit): StoodState<Unit> => ({
    number: 0,
    state: 'shown',
    read: () => ({ file: `don-vi/${unit.id}.yaml`, value, broken: [] }),
  });
  const [unlogged, ...states] = [...before.map((fields) => ({ ...unit, ...fields })), unit].map(stood);
  const versions = changes.map((change, index): UnitVersion => {
    const version = { ...states[index]!, number: index + 1, date: change.date, change };
    if (change.withheld === undefined) return version;
    return { ...version, state: 'withheld', withheld: change.withheld, read: () => undefined };
  });
  return { id: unit.id, formerNames: [], versions, ...(before.length > 0 && unlogged && { unlogged }) };
}
