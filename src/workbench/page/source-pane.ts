import { element } from '../../browser/element.ts';
import { workbenchWords } from '../words.ts';

const words = workbenchWords.source;

/** The text of the source, line by line, as it was given. */
export interface SourcePane {
  node: HTMLElement;
  load(text: string | undefined): void;
  /** Marks words, or else a line, and brings them into sight. */
  mark(quote: string, line?: number): void;
  /** What somebody has selected in it, as one run of words. */
  selected(): string;
}

export function sourcePane(): SourcePane {
  const text = element('div', {
    class: 'source-text official',
    tabindex: '0',
    role: 'region',
    'aria-label': words.heading,
  });
  const state = element('p', { class: 'told', role: 'status' });
  const node = element('details', { class: 'source' }, element('summary', {}, words.heading), state, text);
  // On a narrow screen it would stand before all that is to be done.
  node.open = matchMedia('(min-width: 64rem)').matches;
  let lines: HTMLElement[] = [];
  return {
    node,
    load(source) {
      lines = (source ?? '').split('\n').map((line) => element('p', {}, line));
      text.replaceChildren(...(source === undefined ? [element('p', { class: 'quiet' }, words.none)] : lines));
      state.textContent = '';
    },
    mark(quote, line) {
      const found =
        linesWith(
          quote,
          lines.map((one) => one.textContent),
        ) ?? (line === undefined ? undefined : [line - 1]);
      for (const [index, one] of lines.entries()) one.classList.toggle('marked', found?.includes(index) ?? false);
      state.textContent = found ? words.marked(found[0]! + 1) : words.notFound;
      node.setAttribute('open', '');
      if (found) lines[found[0]!]?.scrollIntoView({ block: 'nearest' });
    },
    selected() {
      const selection = getSelection();
      const isHere = selection?.anchorNode && text.contains(selection.anchorNode);
      return isHere ? selection.toString().replace(/\s+/g, ' ').trim() : '';
    },
  };
}

/** The lines over which a run of words goes, blanks aside; undefined where they are not there. */
export function linesWith(quote: string, lines: readonly string[]): number[] | undefined {
  const bare = (text: string): string => text.replace(/\s+/g, '');
  const wanted = bare(quote);
  const at = wanted === '' ? -1 : lines.map(bare).join('').indexOf(wanted);
  if (at < 0) return undefined;
  let passed = 0;
  return lines.flatMap((line, index) => {
    const start = passed;
    passed += bare(line).length;
    return passed > at && start < at + wanted.length && passed > start ? [index] : [];
  });
}
