import { EventEmitter } from 'node:events';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { onContentChange } from './on-content-change.ts';

const CONTENT = join('/kho', 'noi-dung');

/** The dev server itself is asked in testing/site/dev-server.test.ts; here only when it tells. */
class Watcher extends EventEmitter {
  added: unknown;
  add(paths: unknown): this {
    this.added = paths;
    return this;
  }
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('tells once of files that are saved together, and nothing of what lies beside the content', () => {
  const watcher = new Watcher();
  const tell = vi.fn();
  onContentChange(watcher as unknown as Parameters<typeof onContentChange>[0], CONTENT, tell);
  expect(watcher.added).toBe(CONTENT);
  for (const path of [CONTENT, `${CONTENT}-khac/a.yaml`, '/kho/b.yaml']) watcher.emit('all', 'change', path);
  vi.runAllTimers();
  expect(tell).not.toHaveBeenCalled();
  for (const name of ['a.yaml', 'b.yaml']) watcher.emit('all', 'add', join(CONTENT, name));
  expect(tell).not.toHaveBeenCalled();
  vi.runAllTimers();
  expect(tell).toHaveBeenCalledTimes(1);
  watcher.emit('all', 'unlink', join(CONTENT, 'a.yaml'));
  vi.runAllTimers();
  expect(tell).toHaveBeenCalledTimes(2);
});
