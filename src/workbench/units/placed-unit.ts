import type { UnitPlace } from '../../importing/draft/draft.ts';
import type { Work } from '../desk/desk.ts';
import { tasksIn } from '../tasks/task-edits.ts';
import { addressLinesIn, withAddressLines } from '../text/address-lines.ts';
import { type KeyOrder, withField } from '../text/document-text.ts';

type Open = Pick<Work, 'text' | 'proposals' | 'doubts'>;

/**
 * What is to be decided once the unit has an id that a paper calls by these words: it stands in every place that the
 * paper gives it, and nothing that was doubted of it alone is open.
 */
export function withPlacedUnit({ text, proposals, doubts }: Open, words: string, id: string, order: KeyOrder): Open {
  const isMeant = (one: { words: string }): boolean => one.words === words;
  const places = doubts.flatMap(({ unlisted = [] }) => unlisted.filter(isMeant).flatMap((one) => one.places));
  const settled = doubts.flatMap((doubt) => {
    const others = doubt.unlisted?.filter((one) => !isMeant(one));
    if (others === undefined || others.length === doubt.unlisted!.length) return [doubt];
    return others.length > 0 ? [{ ...doubt, unlisted: others }] : [];
  });
  return {
    text: places.reduce((written, place) => placedInText(written, place, id, order), text),
    proposals: places.reduce((all, place) => placedInProposals(all, place, id), proposals),
    doubts: settled,
  };
}

const withId = (ids: readonly string[], id: string): string[] => [...new Set([...ids, id])];

function placedInText(text: string, place: UnitPlace, id: string, order: KeyOrder): string {
  if ('addressee' in place) {
    const lines = addressLinesIn(text);
    if (!lines.some((line) => line.text === place.addressee)) return text;
    const placed = lines.map((line) =>
      line.text === place.addressee ? { ...line, units: withId(line.units, id) } : line,
    );
    return withAddressLines(text, placed, order);
  }
  const tasks = tasksIn(text);
  const index = tasks.findIndex((task) => task['id'] === place.task);
  if (index < 0) return text;
  const ids = tasks[index]![place.list];
  return withField(text, ['tasks', index, place.list], withId(Array.isArray(ids) ? ids.map(String) : [], id));
}

function placedInProposals(all: Open['proposals'], place: UnitPlace, id: string): Open['proposals'] {
  if ('addressee' in place) return all;
  return all.map((one) => (one.id === place.task ? { ...one, [place.list]: withId(one[place.list] ?? [], id) } : one));
}
