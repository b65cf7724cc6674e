import { find } from '../browser/element.ts';
import { openKeptWorks } from './desk/kept-works.ts';
import { machineAt } from './machine/machine.ts';
import { machineWords } from './machine/words.ts';
import type { Knowledge } from './worker/calls.ts';
import { startChecking } from './worker/checking.ts';
import { Workbench } from './workbench.ts';
import { workbenchWords as words } from './words.ts';

/** Whether this browser has what the check is written in. */
const isNewEnough = (): boolean => 'groupBy' in Map && 'parse' in URL && 'with' in Array.prototype;

/** Starts the workbench of a page: the worker first, then the steps. */
export async function bootWorkbench(): Promise<void> {
  const root = find(document, '.workbench');
  const state = find(root, '.loading');
  root.inert = false;
  if (!isNewEnough()) return void (state.textContent = words.old);
  state.textContent = words.loading;
  try {
    const calls = startChecking();
    const { home = '/', registry = '', details = '', machine } = root.dataset;
    if (machine !== undefined) find(document, '.workbench-privacy').textContent = machineWords.privacy;
    const absolute = (address: string): string => new URL(address, location.href).href;
    const learn = (): Promise<Knowledge> =>
      calls.learn({ home, registry: absolute(registry), details: absolute(details) });
    const knowledge = await learn();
    const works = await openKeptWorks(home).catch(() => undefined);
    const around = { calls, learn, works, home, ...(machine !== undefined && { machine: machineAt(machine) }) };
    const started = new Workbench(root, knowledge, around).start();
    // The steps stand where it stood.
    state.hidden = true;
    await started;
  } catch {
    state.hidden = false;
    state.textContent = words.failed;
    return;
  }
  // Loaded now, what comes later works without a connection; where that fails it is asked for again.
  await Promise.allSettled([import('./editor/mdx-editor.ts'), ...Array.from(document.fonts, (face) => face.load())]);
}
