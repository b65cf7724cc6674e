import { element } from '../../browser/element.ts';
import type { Ending, Publication } from '../../outputs/authoring/publishing.ts';
import { textControl } from '../form/controls.ts';
import { knownAuthor, rememberAuthor } from './author-name.ts';
import { courseList } from './course-list.ts';
import type { Machine } from './machine.ts';
import { machineWords } from './words.ts';

const words = machineWords.publish;

/** What becomes of a publication. */
export interface PublishSurroundings {
  /** What the button says. */
  label: string;
  /** What is to be published now. */
  given(): Promise<Omit<Publication, 'author'>>;
  /** Takes what the ending brings, and gives what can be done next. */
  onEnding(ending: Ending, given: Omit<Publication, 'author'>): Promise<Node[]> | Node[];
}

/** The one button, who presses it, and how far it has come. */
export interface PublishPart {
  node: HTMLElement;
  run(): Promise<void>;
  /** Shows the name that was given elsewhere on the page meanwhile. */
  refresh(): void;
}

export function publishPart(machine: Machine, around: PublishSurroundings): PublishPart {
  let author = '';
  const name = textControl({ name: 'author', label: words.author, description: words.authorHint }, (written) => {
    author = written;
    rememberAuthor(written);
  });
  const refresh = (): void => {
    author = knownAuthor() || author;
    name.show(author);
  };
  refresh();
  const course = courseList();
  const told = element('div', { class: 'told', role: 'status' });
  const next = element('div', { class: 'ending' });
  const button = element('button', { type: 'button', class: 'button primary' }, around.label);
  const say = (...sentences: string[]): void => told.replaceChildren(...sentences.map((one) => element('p', {}, one)));

  async function run(): Promise<void> {
    button.disabled = true;
    course.clear();
    next.replaceChildren();
    say(words.running);
    try {
      const given = await around.given();
      const ending = await machine.publish({ ...given, author }, (progress) => course.tell(progress));
      say(...ending.told);
      next.replaceChildren(...(await around.onEnding(ending, given)));
    } catch {
      say(machineWords.lost);
    } finally {
      button.disabled = false;
      button.focus();
    }
  }

  button.addEventListener('click', () => void run());
  return {
    node: element(
      'div',
      { class: 'publish' },
      name.node,
      element('p', { class: 'actions' }, button),
      course.node,
      told,
      next,
    ),
    run,
    refresh,
  };
}
