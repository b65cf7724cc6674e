import { find } from '../../browser/element.ts';

/** What the place for results may show; the page has a template for each. */
export type ResultState = 'idle' | 'done' | 'empty' | 'error';

/** The place on the search page where results are shown. */
export const box = find(document, '#ket-qua');
/** The line that tells of them. */
const status = find(document, '#tim-trang-thai');

/** A copy of the page's template for this state, to be filled in. */
export function copyOf(state: ResultState): DocumentFragment {
  const template = find<HTMLTemplateElement>(document, `template[data-view=${state}]`);
  return template.content.cloneNode(true) as DocumentFragment;
}

/** Says that something is under way. */
export function wait(message: string): void {
  box.ariaBusy = 'true';
  status.textContent = message;
}

/** Shows what there is to show, and tells of it. */
export function show(state: ResultState, content: DocumentFragment, message = ''): void {
  box.ariaBusy = 'false';
  box.dataset.state = state;
  box.replaceChildren(content);
  status.textContent = message;
}

/** Says what went wrong, with a way to try again. */
export function fail(message: string, again: () => void): void {
  const failed = copyOf('error');
  find(failed, 'button').addEventListener('click', again);
  show('error', failed);
  // An alert is heard when its words come to where it stands already.
  find(box, '[role=alert]').textContent = message;
}
