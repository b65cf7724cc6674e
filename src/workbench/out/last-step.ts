import { element } from '../../browser/element.ts';
import { changePart } from '../changes/change-part.ts';
import type { Desk } from '../desk/desk.ts';
import { machineWords } from '../machine/words.ts';
import { slipPart } from '../slip/slip-part.ts';
import type { Calls, Knowledge } from '../worker/calls.ts';
import { outStep } from './out-step.ts';

/** What is said of this change, the slip to be signed, and the ways out. */
export interface LastStep {
  node: HTMLElement;
  /** Follows another document. */
  take(desk: Desk, knowledge: Knowledge): void;
  update(desk: Desk, isInSight: boolean): void;
}

/** @param publish the button that publishes, where there is one; the files are then the second way */
export function lastStep(calls: Pick<Calls, 'preview' | 'entry'>, publish: HTMLElement | undefined): LastStep {
  const out = outStep();
  const slip = slipPart(calls);
  const holder = element('div', {});
  const ways = publish
    ? [out.verdict, publish, element('details', {}, element('summary', {}, machineWords.publish.onlyFiles), out.node)]
    : [out.verdict, out.node];
  let change: ReturnType<typeof changePart> | undefined;
  return {
    node: element('div', {}, holder, slip.node, ...ways),
    take(desk, knowledge) {
      change = changePart(desk, knowledge, calls);
      holder.replaceChildren(change.node);
    },
    update(desk, isInSight) {
      out.update(desk);
      change?.update();
      if (!isInSight || !desk.isJudged) return;
      void change?.follow();
      void slip.show(desk);
    },
  };
}
