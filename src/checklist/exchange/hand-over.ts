import { find } from '../../browser/element.ts';
import type { UnitPageController } from '../list/unit-page-controller.ts';
import { words } from '../words.ts';

/** An address that brings records along; what they are is read only when there are some. */
const SHARED = '#tien-do=';

/**
 * The ways in which what was noted leaves the page and comes back. They are loaded when one is asked for, so that a page
 * that is only read and ticked stays light.
 */
export function followHandOver(page: UnitPageController): void {
  const section = find(document, '.hand-over');
  const outcome = find(section, '.outcome');
  const preview = find(section, '.preview');
  const file = find<HTMLInputElement>(section, 'input[type=file]');
  for (const part of section.querySelectorAll<HTMLElement>('.with-progress')) part.hidden = false;
  const say = (...content: (Node | string)[]) => outcome.replaceChildren(...content);
  page.onRename(() => {
    say();
    preview.replaceChildren();
  });
  const place = { page, section, outcome, preview, say };
  /** `name` says what was wanted, where it fails. */
  const act = async (action: string, name: string, given?: File): Promise<void> => {
    try {
      const { actions } = await import('./actions.ts');
      await actions[action as keyof typeof actions](place, given);
    } catch {
      say(words.handOver.failed(name));
      // The button may stand in the bar, far from where it is told.
      outcome.scrollIntoView({ block: 'nearest' });
    }
  };
  for (const button of document.querySelectorAll<HTMLElement>('[data-action]:not([data-action=print])')) {
    const { action = '' } = button.dataset;
    const name = button.textContent.trim();
    if (action === 'open')
      file.addEventListener('change', () => {
        const chosen = file.files?.[0];
        if (chosen) void act(action, name, chosen);
        file.value = '';
      });
    button.addEventListener('click', () => (action === 'open' ? file.click() : void act(action, name)));
  }
  const openShared = () => {
    if (location.hash.startsWith(SHARED)) void act('link', words.handOver.link);
  };
  addEventListener('hashchange', openShared);
  openShared();
}
