import { element } from '../../browser/element.ts';
import type { Doubt } from '../../importing/draft/draft.ts';
import type { Issue } from '../../issues/issue.ts';
import { shownValue } from '../../issues/message.ts';
import type { Register } from '../form/many-choice.ts';
import { redraw } from '../form/redraw.ts';
import { tasksIn } from '../tasks/task-edits.ts';
import { asText, withMissing } from '../text/document-text.ts';
import { quickFix, sourceFieldOf } from '../text/quick-fix.ts';
import { upperFirst } from '../../vietnamese/case/first-letter.ts';
import type { Desk } from '../desk/desk.ts';
import { unitWords } from '../unit-words.ts';
import { withPlacedUnit } from '../units/placed-unit.ts';
import { workbenchWords } from '../words.ts';

const words = workbenchWords.open;

export interface PointsSurroundings {
  order: readonly string[];
  /** Titles of fields, by the name that `source.missing` has for them. */
  titleOf(field: string): string;
  /** Goes to a field of the form; false where there is none. */
  goToField(key: string): boolean;
  goToLine(line: number, column: number): void;
  showEvidence(text: string, line: number): void;
  register: Register;
}

/** What is still open about the document: doubts first, then what was not found, then what the check says. */
export function openPoints(desk: Desk, around: PointsSurroundings): { node: HTMLElement; update(): void } {
  const list = element('div', { class: 'points' });
  let drawn = '';
  return {
    node: list,
    update() {
      const { doubts, unread, removals } = desk.work;
      const issues = desk.judgement?.issues ?? [];
      const titles = taskTitles(desk);
      const state = JSON.stringify([doubts, unread, issues, titles]);
      if (state === drawn) return;
      drawn = state;
      const lacking = [...new Set([...unread, ...unaccounted(issues)])];
      const isAsked = (issue: Issue): boolean =>
        issue.code === 'field-unaccounted' && lacking.includes(sourceFieldOf(issue.key) ?? '');
      const others = issues.filter((issue) => !isAsked(issue));
      const isEmpty = doubts.length + lacking.length + others.length === 0;
      redraw(
        list,
        ...(isEmpty ? [element('p', { class: 'quiet' }, words.none)] : []),
        ...doubts.map((doubt, index) => doubtPoint(doubt, index, desk, around)),
        ...(lacking.length > 0 ? [lackingPoint(lacking, desk, around)] : []),
        ...others.map((issue, index) => issuePoint(issue, index, desk, around)),
        ...(removals.length > 0 ? [removed(removals)] : []),
      );
    },
  };
}

const unaccounted = (issues: readonly Issue[]): string[] =>
  issues.flatMap(({ code, key }) => (code === 'field-unaccounted' ? (sourceFieldOf(key) ?? []) : []));

function press(label: string, name: string, act: () => void, kind = ''): HTMLButtonElement {
  const button = element('button', { type: 'button', class: `button ${kind}`.trim(), 'data-name': name }, label);
  button.addEventListener('click', act);
  return button;
}

function doubtPoint(doubt: Doubt, index: number, desk: Desk, around: PointsSurroundings): HTMLElement {
  const { message, evidence, path, tasks = [], unlisted = [] } = doubt;
  const about = tasksMeant(tasks, desk);
  return element(
    'div',
    { class: 'open-point doubt' },
    element('p', {}, about === '' ? upperFirst(message) : `${about}: ${message}`),
    evidence && element('p', { class: 'quiet' }, words.evidence(evidence.line, evidence.text)),
    element(
      'p',
      { class: 'actions' },
      press(words.goTo, `doubt.${index}.den`, () => {
        if (evidence) around.showEvidence(evidence.text, evidence.line);
        const [place = path] = tasks.flatMap((id) => placeOf(id, desk));
        around.goToField(place);
      }),
      ...unlisted.map((unit, which) =>
        press(
          unitWords.one.register(unit.words),
          `doubt.${index}.dang-ky.${which}`,
          () => void registerUnlisted(unit.words, desk, around),
        ),
      ),
      press(words.seen, `doubt.${index}.xem`, () =>
        desk.change({ doubts: desk.work.doubts.filter((one) => one !== doubt) }),
      ),
    ),
  );
}

async function registerUnlisted(words: string, desk: Desk, around: PointsSurroundings): Promise<void> {
  const id = await around.register(words);
  if (id !== undefined) desk.change(withPlacedUnit(desk.work, words, id, around.order));
}

function lackingPoint(fields: readonly string[], desk: Desk, around: PointsSurroundings): HTMLElement {
  const confirm = (confirmed: readonly string[]): void =>
    desk.change({
      text: withMissing(desk.work.text, confirmed, true, around.order),
      unread: desk.work.unread.filter((field) => !confirmed.includes(field)),
    });
  return element(
    'div',
    { class: 'open-point lacking' },
    element('h4', {}, words.unread),
    element('p', {}, words.unreadHint),
    element(
      'ul',
      {},
      ...fields.map((field) =>
        element(
          'li',
          {},
          element('span', {}, around.titleOf(field)),
          press(words.goTo, `lacking.${field}.den`, () => void around.goToField(field)),
          press(words.missing, `lacking.${field}`, () => confirm([field])),
        ),
      ),
    ),
    fields.length > 1 &&
      element(
        'p',
        {},
        press(words.allMissing(fields.length), 'lacking', () => confirm(fields)),
      ),
  );
}

/** What an issue is about as the page shows it: of which task, which field, and the value that is meant. */
function subjectOf({ key, label, line, value = '' }: Issue, desk: Desk): string {
  const index = /^tasks\[(\d+)\]/.exec(key ?? '')?.[1];
  const title = index === undefined ? '' : (taskTitles(desk)[Number(index)] ?? '');
  const place = [title === '' ? '' : workbenchWords.tasks.named(title), label ?? words.line(line)];
  const shown = value === '' ? '' : `${label === undefined ? ',' : ' ='} ${shownValue(value)}`;
  return place.filter(Boolean).join(', ') + shown;
}

const taskTitles = ({ work }: Desk): string[] => tasksIn(work.text).map(({ title }) => asText(title));

/** The tasks of a doubt by the title of the first; empty where somebody has put all of them away. */
function tasksMeant(ids: readonly string[], { work }: Desk): string {
  const all = [...work.proposals, ...tasksIn(work.text)];
  const [first, ...others] = ids.flatMap((wanted) => asText(all.find(({ id }) => id === wanted)?.title) || []);
  if (first === undefined) return '';
  const { named, namedWithOthers } = workbenchWords.tasks;
  return others.length === 0 ? named(first) : namedWithOthers(first, others.length);
}

/** Where a task is decided on: its proposal, or its units once it is accepted. */
function placeOf(id: string, { work }: Desk): string[] {
  if (work.proposals.some((one) => one.id === id)) return [`proposal.${id}.nhan`];
  const index = tasksIn(work.text).findIndex((task) => task['id'] === id);
  return index < 0 ? [] : [`tasks[${index}].to`];
}

function issuePoint(issue: Issue, index: number, desk: Desk, around: PointsSurroundings): HTMLElement {
  const { severity, message, fix, key, line, column } = issue;
  const remedy = quickFix(issue, around.order);
  return element(
    'div',
    { class: `open-point ${severity}` },
    element(
      'p',
      {},
      element('strong', {}, severity === 'error' ? words.error : words.warning),
      `, ${subjectOf(issue, desk)}: ${message} Sửa: ${fix}`,
    ),
    element(
      'p',
      { class: 'actions' },
      press(words.goTo, `issue.${index}.den`, () => {
        if (key === undefined || !around.goToField(key)) around.goToLine(line, column);
      }),
      remedy && press(remedy.label, `issue.${index}.sua`, () => desk.change({ text: remedy.apply(desk.work.text) })),
    ),
  );
}

function removed(removals: readonly { text: string; line?: number }[]): HTMLElement {
  return element(
    'details',
    { class: 'removals' },
    element('summary', {}, words.removals(removals.length)),
    element(
      'ul',
      {},
      ...removals.map(({ text, line }) => element('li', {}, line === undefined ? text : words.removal(line, text))),
    ),
  );
}
