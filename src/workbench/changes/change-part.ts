import { localDay } from '../../browser/day/local-day.ts';
import { element } from '../../browser/element.ts';
import type { Desk } from '../desk/desk.ts';
import { choiceControl, type Control, longControl, textControl } from '../form/controls.ts';
import { keyOrder } from '../form/key-order.ts';
import { messagesOn } from '../desk/messages-on.ts';
import { asText, type KeyOrder, withField } from '../text/document-text.ts';
import type { Calls, Knowledge } from '../worker/calls.ts';
import { changesIn, EntryProposal } from './entry-proposal.ts';
import { withdrawnText } from './withdrawn-text.ts';
import { changeWords as words } from './words.ts';

/** What is asked of an entry of the log here; the rest is for the file itself. */
const FIELDS = ['kind', 'level', 'note', 'drafted', 'checked', 'approved'] as const;

/** The text that readers have: of a file that was opened, where the site has such a document. */
function publishedText({ work: { slug, before, opened } }: Desk, { documents }: Knowledge): string | undefined {
  return before?.text ?? (documents.some(({ id }) => id === slug) ? opened : undefined);
}

interface ChangePart {
  node: HTMLElement;
  update(): void;
  /** Lets a proposed entry say what has changed since. */
  follow(): Promise<void>;
}

/** The newest entry of the public log, which says what this publication changes and who answers for it. */
export function changePart(desk: Desk, knowledge: Knowledge, calls: Pick<Calls, 'entry'>): ChangePart {
  const proposal = new EntryProposal(desk, calls);
  const order = keyOrder(knowledge);
  const controls = new Map(FIELDS.map((key) => [key, fieldControl(key, desk, knowledge)]));
  const fields = element('div', {}, ...[...controls.values()].map(({ node }) => node));
  const add = element('button', { type: 'button', class: 'button' }, words.add);
  add.addEventListener('click', () => {
    add.disabled = true;
    void proposal.add(order).then(() => {
      add.disabled = false;
      controls.get('kind')!.node.querySelector('select')!.focus();
    });
  });
  const adding = element(
    'div',
    {},
    element('p', { class: 'quiet' }, words.addHint),
    element('p', { class: 'actions' }, add),
    withdrawalPart(desk, order),
  );
  return {
    node: element('section', { class: 'change-entry' }, element('h3', {}, words.heading), adding, fields),
    follow: () => proposal.follow(),
    update() {
      const changes = changesIn(desk.work.text);
      const published = publishedText(desk, knowledge);
      const isUnsaid = published !== undefined && changes.length <= changesIn(published).length;
      adding.hidden = !isUnsaid;
      fields.hidden = isUnsaid || changes.length === 0;
      for (const [key, control] of controls) {
        control.show(asText(changes.at(-1)?.[key]));
        control.tell(messagesOn(desk, `changes[${changes.length - 1}].${key}`));
      }
    },
  };
}

/** Takes a published document back, for a reason that its readers are told. */
function withdrawalPart(desk: Desk, order: KeyOrder): HTMLElement {
  const { heading, hint, note, noNote, button: label, files } = words.withdrawal;
  let reason = '';
  const control = longControl({ name: 'change.withdrawal', label: note }, (written) => void (reason = written.trim()));
  const button = element('button', { type: 'button', class: 'button' }, label);
  button.addEventListener('click', () => {
    control.tell(reason === '' ? [noNote] : []);
    if (reason !== '') desk.takeBack(withdrawnText(desk.work.text, reason, localDay(new Date()), order));
  });
  return element(
    'details',
    {},
    element('summary', {}, heading),
    element('p', {}, hint),
    element('p', { class: 'quiet' }, files),
    control.node,
    element('p', { class: 'actions' }, button),
  );
}

function fieldControl(key: (typeof FIELDS)[number], desk: Desk, knowledge: Knowledge): Control {
  const about = knowledge.fields.change.find((one) => one.key === key);
  const facts = { name: `change.${key}`, label: about?.title ?? key, description: about?.description };
  const onChange = (written: string): void => {
    const last = changesIn(desk.work.text).length - 1;
    const value = written === '' && key !== 'note' ? undefined : written;
    desk.change({ text: withField(desk.work.text, ['changes', last, key], value) });
  };
  if (key === 'kind' || key === 'level') return choiceControl(facts, about?.values ?? [], onChange);
  return key === 'note' ? longControl(facts, onChange) : textControl(facts, onChange);
}
