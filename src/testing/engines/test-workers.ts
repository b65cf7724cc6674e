import { expect, inject, it, vi } from 'vitest';
import { PATIENCE } from '../patience.ts';
import type { Engine } from './engine.ts';
import { WORKER_PAGE } from './worker-page/build.ts';
import type { Seen } from './worker-page/page.ts';

/** Asks an engine whether the policy of the pages lets our own workers start, and nothing else. */
export function testWorkers(engine: () => Engine): void {
  it('starts a worker of our own build, and no other script', async () => {
    await engine().open(inject('fixture') + WORKER_PAGE);
    const seen = () => engine().run(() => (window as unknown as { seen: Seen }).seen);
    await vi.waitFor(async () => expect((await seen()).answer).toBe('XIN CHÀO'), PATIENCE);
    const { refused } = await seen();
    expect(refused).toEqual(Object.fromEntries(Object.keys(refused).map((what) => [what, 'TypeError'])));
    expect(Object.keys(refused)).toContain('an address as text');
  });
}
