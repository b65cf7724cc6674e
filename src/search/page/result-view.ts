import { find } from '../../browser/element.ts';

/** What the place for results may show; the page has a template for each. */
export type ResultState = 'idle' | 'done' | 'empty' | 'error';

/** The place on the search page where results are shown, and the line that tells of them. */
export class ResultView {
  readonly box = find(document, '#ket-qua');
  readonly #status = find(document, '#tim-trang-thai');

  /** A copy of the page's template for this state, to be filled in. */
  copyOf(state: ResultState): DocumentFragment {
    const template = find<HTMLTemplateElement>(document, `template[data-view=${state}]`);
    return template.content.cloneNode(true) as DocumentFragment;
  }

  /** Says that something is under way. */
  wait(message: string): void {
    this.box.ariaBusy = 'true';
    this.#status.textContent = message;
  }

  show(state: ResultState, content: DocumentFragment, message = ''): void {
    this.box.ariaBusy = 'false';
    this.box.dataset.state = state;
    this.box.replaceChildren(content);
    this.#status.textContent = message;
  }

  /** Says what went wrong, with a way to try again. */
  fail(message: string, again: () => void): void {
    const failed = this.copyOf('error');
    find(failed, 'button').addEventListener('click', again);
    this.show('error', failed);
    // An alert is heard when its words come to where it stands already.
    find(this.box, '[role=alert]').textContent = message;
  }
}
