import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { DraftFile } from '../../checks/check-draft.ts';
import type { Judgement } from '../worker/calls.ts';
import { Desk, type Work } from './desk.ts';

const WORK: Work = {
  id: '1',
  slug: 'cong-van',
  text: '---\nsource:\n  file: cong-van.txt\n---\n',
  source: { file: 'cong-van.txt', text: 'a' },
  doubts: [],
  proposals: [],
  relations: [],
  unread: [],
  removals: [],
};
const JUDGEMENT: Judgement = { issues: [], isWithheld: false, provisions: [] };

/** A check whose answers are given by the test. */
function slowCheck() {
  const asked: DraftFile[] = [];
  const answers: ((judgement: Judgement) => void)[] = [];
  const check = (file: DraftFile): Promise<Judgement> => {
    asked.push(file);
    return new Promise((resolve) => answers.push(resolve));
  };
  return { asked, answers, check };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('asks once after a pause, and throws away the answer on a text that has changed since', async () => {
  const { asked, answers, check } = slowCheck();
  const desk = new Desk(WORK, { check });
  desk.change({ text: 'a' });
  desk.change({ text: 'ab' });
  await vi.runOnlyPendingTimersAsync();
  expect(asked.map(({ text }) => text)).toEqual(['ab']);
  desk.change({ text: 'abc' });
  await vi.runOnlyPendingTimersAsync();
  answers[0]!({ ...JUDGEMENT, isWithheld: true });
  await vi.runAllTimersAsync();
  expect([desk.judgement, desk.isJudged]).toEqual([undefined, false]);
  answers[1]!(JUDGEMENT);
  await vi.runAllTimersAsync();
  expect([desk.judgement, desk.isJudged]).toEqual([JUDGEMENT, true]);
});

it('does not ask again where only something was decided', async () => {
  const { asked, answers, check } = slowCheck();
  const desk = new Desk(WORK, { check });
  void desk.judge();
  answers[0]!(JUDGEMENT);
  await vi.runAllTimersAsync();
  desk.change({ unread: ['subject'] });
  await vi.runAllTimersAsync();
  expect(asked).toHaveLength(1);
});

it('renames the source text with the document, and one of another name not', () => {
  const desk = new Desk(WORK, slowCheck());
  desk.rename('cong-van-12');
  expect(desk.file).toEqual({
    slug: 'cong-van-12',
    text: WORK.text.replace('cong-van', 'cong-van-12'),
    source: { file: 'cong-van-12.txt', text: 'a' },
    attachments: [],
  });
  const other = new Desk({ ...WORK, source: { file: 'khac.txt', text: 'a' } }, slowCheck());
  other.rename('cong-van-12');
  expect(other.file.source?.file).toBe('khac.txt');
});

it('is quiet once it is put away', async () => {
  const { asked, check } = slowCheck();
  const desk = new Desk(WORK, { check });
  const listener = vi.fn<() => void>();
  desk.onChange(listener);
  desk.change({ text: 'a' });
  desk.putAway();
  await vi.runAllTimersAsync();
  expect([listener.mock.calls.length, asked.length]).toEqual([1, 0]);
});
