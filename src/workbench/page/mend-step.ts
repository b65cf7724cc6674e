import { element } from '../../browser/element.ts';
import { attachmentPart } from '../attachments/attachment-part.ts';
import type { MdxEditor } from '../editor/mdx-editor.ts';
import { headerForm, LISTS } from '../form/header-form.ts';
import { keyOrder } from '../form/key-order.ts';
import { taskCards } from '../tasks/task-cards.ts';
import { withOwnUnits } from '../units/known-units.ts';
import { newUnit } from '../units/new-unit.ts';
import { ownUnits } from '../units/own-units.ts';
import type { Calls, Knowledge } from '../worker/calls.ts';
import { relationCards } from '../tasks/relation-cards.ts';
import type { Desk } from '../desk/desk.ts';
import { workbenchWords } from '../words.ts';
import { openPoints } from './open-points.ts';
import { sourcePane } from './source-pane.ts';

const words = workbenchWords;

/** The source on one side; what was recognised, what is open and the file itself on the other. */
export function mendStep(
  desk: Desk,
  known: Knowledge,
  calls: Pick<Calls, 'unit'>,
): { node: HTMLElement; update(): void } {
  const knowledge = withOwnUnits(known, desk);
  const order = keyOrder(knowledge);
  const said = element('p', { class: 'for-ears', role: 'status' });
  const source = sourcePane();
  source.load(desk.work.source?.text);
  const file = fileEditor(desk, knowledge, order);
  const unit = newUnit(desk, knowledge, calls);
  const register = (typed: string) => unit.register(typed);
  const own = ownUnits(desk, () => document.getElementById(LISTS.units));
  const form = headerForm(desk, knowledge, register);
  const around = {
    show: (quote: string) => source.mark(quote),
    selected: () => source.selected(),
    say: (sentence: string) => void (said.textContent = sentence),
    register,
  };
  const attachments = attachmentPart(desk, knowledge, order);
  const cards = taskCards(desk, knowledge, around);
  const relations = relationCards(desk, knowledge, around);
  const work = element('div', { class: 'work' });
  const points = openPoints(desk, {
    order,
    titleOf: (field) => titleOf(field, knowledge),
    goToField: (key) => goToField(work, key),
    goToLine: file.goTo,
    showEvidence: (text, line) => source.mark(text, line),
    register,
  });
  const part = (title: string, node: Node): HTMLElement =>
    element('section', { class: 'work-part' }, element('h3', {}, title), node);
  work.append(
    part(words.open.heading, points.node),
    part(words.form.heading, form.node),
    own.node,
    relations.node,
    part(words.tasks.heading, cards.node),
    attachments.node,
    file.node,
    unit.node,
    said,
  );
  return {
    node: element('div', { class: 'mend' }, source.node, work),
    update() {
      points.update();
      own.update();
      form.update(desk);
      relations.update();
      cards.update();
      attachments.update();
      file.update();
    },
  };
}

/** The file in its editor, which is made when it is first opened. */
function fileEditor(
  desk: Desk,
  knowledge: Knowledge,
  order: readonly string[],
): { node: HTMLDetailsElement; update(): void; goTo(line: number, column: number): void } {
  const holder = element('div', { class: 'editor' });
  const node = element(
    'details',
    { class: 'work-part file' },
    element('summary', {}, words.editor.heading),
    element('p', { class: 'quiet' }, words.editor.hint),
    holder,
  );
  let editor: MdxEditor | undefined;
  let making: Promise<MdxEditor> | undefined;
  const make = async (): Promise<MdxEditor> => {
    const { mdxEditor } = await import('../editor/mdx-editor.ts');
    editor = mdxEditor(holder, {
      text: desk.work.text,
      order,
      offers: () => ({ knowledge, provisions: desk.judgement?.provisions ?? [] }),
      onChange: (text) => desk.change({ text }),
    });
    update();
    return editor;
  };
  const update = (): void => {
    editor?.show(desk.work.text);
    if (desk.isJudged && desk.judgement) {
      const path = `van-ban/${desk.work.slug}.mdx`;
      editor?.tell(desk.judgement.issues.filter(({ file }) => file === path));
    }
  };
  node.addEventListener('toggle', () => {
    if (node.open) making ??= make();
  });
  return {
    node,
    update,
    goTo(line, column) {
      node.open = true;
      making ??= make();
      void making.then((made) => made.goTo(line, column));
    },
  };
}

/** The title that the schema has for a field that a source may lack. */
function titleOf(field: string, { fields }: Knowledge): string {
  if (field === 'letterhead') return words.form.letterhead;
  const [first = '', second] = field.split('.');
  const schema = second === undefined ? 'document' : first === 'tasks' ? 'task' : 'signer';
  const title = fields[schema].find(({ key }) => key === (second ?? first))?.title ?? field;
  return first === 'tasks' ? `${title} (${words.tasks.heading})` : title;
}

/** Brings the control of a field into sight and gives it the focus; false where the form has none. */
function goToField(work: HTMLElement, key: string): boolean {
  const wanted = key.replace(/\[(\d+)\]/g, '.$1');
  const controls = [...work.querySelectorAll<HTMLElement>('[data-name]')];
  const named = (name: string): HTMLElement | undefined => controls.find(({ dataset }) => dataset['name'] === name);
  const found =
    named(wanted) ??
    named(`${wanted}.them`) ??
    named(`missing.${wanted}`) ??
    named(`${wanted}.text`) ??
    named(wanted.replace('.', '.0.')) ??
    named(wanted.replace(/\.\d+$/, '.them'));
  if (!found) return false;
  found.closest('details')?.setAttribute('open', '');
  found.focus();
  return true;
}
