import { element } from '../../browser/element.ts';
import { DUE_SORTS, type DueSort } from '../../domain/deadline/due-sorts.ts';
import { formatPath, type Path, valueAt } from '../../issues/path.ts';
import { upperFirst } from '../../vietnamese/case/first-letter.ts';
import type { Desk } from '../desk/desk.ts';
import { messagesOn } from '../desk/messages-on.ts';
import { asText, headerOf, withField } from '../text/document-text.ts';
import type { Knowledge } from '../worker/calls.ts';
import { workbenchWords } from '../words.ts';
import { choiceControl, type Control, dateControl, textControl } from './controls.ts';
import { dueMeaning, type WrittenDue } from './due-meaning.ts';
import type { FormPart } from './form-part.ts';
import { keyOrder } from './key-order.ts';
import { redraw } from './redraw.ts';

const words = workbenchWords.due;
const SORTS = Object.keys(DUE_SORTS) as DueSort[];
/** Days, which are typed as people write them; `by` may be one. */
const DAYS = new Set(['by', 'fromDate']);

/**
 * A deadline that is no plain day, by its sort: at the latest some time, within a term, or again in each period; and below
 * it in one line what it means.
 * @param around where `due` stands: in a task, or, for all tasks, at the top
 */
export function duePart(around: Path, desk: Desk, knowledge: Knowledge): FormPart {
  const path = [...around, 'due'];
  const name = formatPath(path);
  const about = (key: string) => knowledge.fields.due.find((one) => one.key === key);
  const own = knowledge.fields[around.length === 0 ? 'document' : 'task'].find(({ key }) => key === 'due');
  const fields = element('div', { class: 'due-fields' });
  const meaning = element('p', {});
  let chosen: DueSort | undefined;
  let drawn: DueSort | undefined;
  let controls: [key: string, control: Control][] = [];

  const written = (): WrittenDue => writtenDue(valueAt(headerOf(desk.work.text), path));
  const write = (due: WrittenDue): void => {
    const given = Object.entries(due).filter(([, value]) => value !== '');
    const value = given.length > 0 ? Object.fromEntries(given) : undefined;
    desk.change({ text: withField(desk.work.text, path, value, keyOrder(knowledge)) });
  };
  const controlOf = (key: string): Control => {
    const { title = key, description, values = [] } = about(key) ?? {};
    const facts = { name: `${name}.${key}`, label: title, description: words.hints[key] ?? description };
    const change = (value: string): void => write({ ...withoutOthers(written(), drawn), [key]: value });
    if (values.length > 0) return choiceControl(facts, values, change);
    return (DAYS.has(key) ? dateControl : textControl)(facts, change);
  };
  const draw = (sort: DueSort | undefined): void => {
    drawn = sort;
    controls = sort === undefined ? [] : [sort, ...DUE_SORTS[sort]].map((key) => [key, controlOf(key)]);
    redraw(fields, ...controls.map(([, control]) => control.node));
  };
  const choices = SORTS.map((sort) => ({ token: sort, label: about(sort)?.title ?? sort }));
  const sorts = choiceControl(
    { name: `${name}.loai`, label: own?.title ?? name, description: words.hint },
    choices,
    (sort) => {
      chosen = SORTS.find((one) => one === sort);
      if (chosen === undefined) write({});
      // What the file has goes when something takes its place.
      else draw(chosen);
    },
  );
  return {
    node: element('div', { class: 'due' }, sorts.node, fields, meaning),
    update() {
      const due = written();
      const sort = chosen ?? SORTS.find((one) => due[one] !== undefined);
      if (sort !== drawn) draw(sort);
      sorts.show(sort ?? '');
      const told = new Set(controls.flatMap(([key]) => messagesOn(desk, `${name}.${key}`)));
      sorts.tell(messagesOn(desk, name).filter((message) => !told.has(message)));
      for (const [key, control] of controls) {
        control.show(due[key] ?? '');
        control.tell(messagesOn(desk, `${name}.${key}`));
      }
      const text = dueMeaning(due, asText(headerOf(desk.work.text)?.['issuedDate']));
      meaning.textContent = text === undefined ? '' : words.meaning(upperFirst(text));
      meaning.hidden = text === undefined;
    },
  };
}

/** The fields of a deadline but for those that only another sort has. */
function withoutOthers(due: WrittenDue, sort: DueSort | undefined): WrittenDue {
  const own: readonly string[] = sort === undefined ? [] : DUE_SORTS[sort];
  const others = SORTS.filter((one) => one !== sort)
    .flatMap((one): string[] => [one, ...DUE_SORTS[one]])
    .filter((key) => !own.includes(key));
  return Object.fromEntries(Object.entries(due).filter(([key]) => !others.includes(key)));
}

/** The fields of a mapping as text; none of what is no mapping. */
function writtenDue(value: unknown): WrittenDue {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {};
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, asText(one)]));
}
