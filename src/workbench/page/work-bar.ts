import { element } from '../../browser/element.ts';
import type { Desk } from '../desk/desk.ts';
import { workbenchWords } from '../words.ts';

const words = workbenchWords.bar;

/** Which document is on the desk, whether it passes, whether it is kept; and the way to be rid of the draft. */
export function workBar(onRemove: () => void): {
  node: HTMLElement;
  update(desk: Desk): void;
  tellKept(sentence: string): void;
} {
  const name = element('strong', {});
  const verdict = element('span', { class: 'verdict', role: 'status' });
  const kept = element('span', { class: 'quiet' });
  const remove = element('button', { type: 'button', class: 'button' }, words.remove);
  remove.addEventListener('click', () => {
    if (confirm(words.confirmRemove)) onRemove();
  });
  return {
    node: element('div', { class: 'work-bar', hidden: '' }, name, verdict, kept, remove),
    update({ work, judgement, isJudged, isFailed }) {
      name.textContent = words.state(`${work.slug}.mdx`);
      if (!judgement || !isJudged) return void (verdict.textContent = isFailed ? words.checkFailed : words.checking);
      const errors = judgement.issues.filter(({ severity }) => severity === 'error').length;
      const warnings = judgement.issues.length - errors;
      verdict.textContent = errors + warnings === 0 ? words.clean : words.issues(errors, warnings);
    },
    tellKept: (sentence) => void (kept.textContent = sentence),
  };
}
