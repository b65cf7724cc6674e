import { element } from '../../browser/element.ts';
import type { Situation, StoredFiles } from '../../outputs/authoring/publishing.ts';
import type { Machine } from './machine.ts';
import type { PublishPart } from './publish-part.ts';
import { machineWords } from './words.ts';

const words = machineWords.stored;

export interface StoredSurroundings {
  /** Puts a document of the folder on the desk; tells in a sentence why not, where it does not. */
  open(files: StoredFiles): Promise<string | undefined>;
  /** What is shown where something waits to be published. */
  rest: PublishPart;
}

/** The documents of the content folder, to be opened; and how things stand there. */
export function storedPart(
  machine: Machine,
  around: StoredSurroundings,
): { node: HTMLElement; refresh(): Promise<void> } {
  let documents: Situation['documents'] = [];
  let refreshing: Promise<void> = Promise.resolve();
  const notices = element('div', { class: 'notices', role: 'status' });
  const list = element('datalist', { id: 'soan-van-ban' });
  const field = element('input', {
    type: 'text',
    id: 'soan-mo',
    list: 'soan-van-ban',
    autocomplete: 'off',
    'aria-describedby': 'soan-mo-goi-y',
  });
  const state = element('p', { class: 'told', role: 'status' });
  const button = element('button', { type: 'button', class: 'button' }, words.open);
  async function refresh(): Promise<void> {
    const found = await machine.situation().catch(() => undefined);
    if (!found) return void notices.replaceChildren(element('p', {}, machineWords.lost));
    documents = found.documents;
    list.replaceChildren(...documents.map(({ slug, name }) => element('option', { value: words.one(name, slug) })));
    const told = [...(found.obstacle === undefined ? [] : [found.obstacle]), ...found.notices];
    notices.replaceChildren(...told.map((sentence) => element('p', {}, sentence)));
    around.rest.node.hidden = !found.isWaiting;
    around.rest.refresh();
  }

  const open = async (): Promise<void> => {
    await refreshing;
    const written = field.value.trim();
    const chosen = documents.find(({ slug, name }) => written === slug || written === words.one(name, slug));
    if (!chosen) return void (state.textContent = words.unknown);
    const files = await machine.open(chosen.slug).catch(() => undefined);
    state.textContent = (files ? await around.open(files) : words.gone) ?? '';
    if (files) field.value = '';
  };
  button.addEventListener('click', () => void open());
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') void open();
  });
  around.rest.node.hidden = true;
  return {
    node: element(
      'section',
      { class: 'stored' },
      notices,
      around.rest.node,
      element('h3', {}, words.heading),
      element(
        'div',
        { class: 'field' },
        element('label', { for: 'soan-mo' }, words.label),
        element('p', { class: 'field-hint', id: 'soan-mo-goi-y' }, words.hint),
        field,
        list,
      ),
      element('p', { class: 'actions' }, button),
      state,
      element('h3', {}, words.new),
    ),
    refresh: () => (refreshing = refresh()),
  };
}
