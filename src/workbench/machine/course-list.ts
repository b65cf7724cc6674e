import { element } from '../../browser/element.ts';
import type { Progress, Stage } from '../../outputs/authoring/publishing.ts';
import { machineWords } from './words.ts';

const words = machineWords.publish;

/** The stages of a publication as they come. */
export function courseList(): { node: HTMLElement; clear(): void; tell(progress: Progress): void } {
  const list = element('ol', { class: 'course', 'aria-label': words.course });
  const lines = new Map<Stage, HTMLElement>();
  return {
    node: list,
    clear() {
      lines.clear();
      list.replaceChildren();
    },
    tell(progress) {
      if ('ending' in progress) return;
      const { stage, state, told } = progress;
      const line = lines.get(stage) ?? element('li', {});
      lines.set(stage, line);
      line.className = state;
      line.textContent = `${words.stages[stage]}: ${words.states[state]}${told === undefined ? '' : `. ${told}`}`;
      list.append(line);
    },
  };
}
