// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest';
import { schemaFields } from '../../outputs/schema-fields.ts';
import type { ProposedChange } from '../../checks/rules/published/proposed-entry.ts';
import { Desk, NOTHING_OPEN, type Work } from '../desk/desk.ts';
import { headerOf } from '../text/document-text.ts';
import type { Knowledge } from '../worker/calls.ts';
import { changePart } from './change-part.ts';

const FIRST = '  - date: 2026-03-02\n    kind: published\n    level: major\n    note: Đăng lần đầu.\n';
const TEXT = `---\ntypeName: Chỉ thị\nchanges:\n${FIRST}---\n\nLời.\n`;

const fields = { document: schemaFields('document'), change: schemaFields('change') };
const documents = [{ id: 'da-dang', name: 'Chỉ thị' }];
const knowledge = { fields, kinds: [], units: [], topics: [], documents } as unknown as Knowledge;

/** What the worker finds changed. */
let found: ProposedChange | undefined;
const TASK = { kind: 'editorial', level: 'major', provisions: [], tasks: ['bao-cao'] } satisfies ProposedChange;

const IN_FOLDER: Partial<Work> = { before: { slug: 'a', text: TEXT } };

function partOf(work: Partial<Work>) {
  const desk = new Desk(
    { id: 'a', slug: 'a', text: TEXT, ...NOTHING_OPEN, ...work },
    { check: () => new Promise(() => undefined) },
  );
  const part = changePart(desk, knowledge, { entry: () => Promise.resolve(found) });
  desk.onChange(() => part.update());
  part.update();
  document.body.replaceChildren(part.node);
  return {
    desk,
    part,
    isShown: (name: string) => part.node.querySelector(`[data-name="change.${name}"]`)!.closest('[hidden]') === null,
    fill(name: string, value: string) {
      const field = part.node.querySelector<HTMLInputElement>(`[data-name="change.${name}"]`)!;
      field.value = value;
      field.dispatchEvent(new Event('change'));
    },
    changes: () => headerOf(desk.work.text)!['changes'] as Record<string, string>[],
  };
}

beforeEach(() => void (found = undefined));
const add = async ({ part, isShown }: ReturnType<typeof partOf>): Promise<void> => {
  part.node.querySelector('button')!.click();
  await vi.waitFor(() => expect(isShown('note')).toBe(true));
};

it('says of a new document what its one entry says, and who answers for it', () => {
  const { fill, changes, isShown } = partOf({});
  expect(isShown('note')).toBe(true);
  fill('approved', 'Trần Thị B, Chánh Văn phòng');
  fill('note', 'Đăng theo phê duyệt.');
  expect(changes()).toEqual([
    {
      date: '2026-03-02',
      kind: 'published',
      level: 'major',
      note: 'Đăng theo phê duyệt.',
      approved: 'Trần Thị B, Chánh Văn phòng',
    },
  ]);
});

it('asks for a new entry where a published document is changed, and leaves the old ones alone', async () => {
  const shown = partOf(IN_FOLDER);
  const { desk, fill, changes, isShown } = shown;
  expect(isShown('note')).toBe(false);
  await add(shown);
  fill('note', 'Sửa số ở khoản 2.');
  fill('drafted', 'A');
  fill('drafted', '');
  expect(desk.work.text).toContain(FIRST);
  expect(changes().at(-1)).toEqual({
    date: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    kind: 'editorial',
    level: 'minor',
    note: 'Sửa số ở khoản 2.',
  });
});

it('proposes what the change itself says, and goes on with it until somebody says something else', async () => {
  found = TASK;
  const shown = partOf(IN_FOLDER);
  const { part, fill, changes } = shown;
  await add(shown);
  const { kind, level, tasks } = TASK;
  expect(changes().at(-1)).toMatchObject({ kind, level, tasks, note: '' });
  found = { kind: 'transcription', level: 'minor', provisions: ['khoan-1'], tasks: [] };
  await part.follow();
  expect(changes().at(-1)).toMatchObject({ kind: 'transcription', level: 'minor', provisions: ['khoan-1'] });
  expect(changes().at(-1)).not.toHaveProperty('tasks');
  fill('kind', 'correction');
  found = TASK;
  await part.follow();
  expect(changes().at(-1)).toMatchObject({ kind: 'correction', level: 'minor' });
});

it('leaves an entry alone that is published, and one that cannot be judged just now', async () => {
  found = TASK;
  const shown = partOf(IN_FOLDER);
  const { desk, part, changes } = shown;
  await add(shown);
  found = undefined;
  await part.follow();
  expect(changes().at(-1)).toMatchObject({ kind: TASK.kind, level: TASK.level, tasks: TASK.tasks });
  desk.change({ before: { slug: 'a', text: desk.work.text } });
  found = { kind: 'transcription', level: 'minor', provisions: ['khoan-1'], tasks: [] };
  await part.follow();
  expect(changes().at(-1)).toMatchObject({ kind: TASK.kind, level: TASK.level, tasks: TASK.tasks });
});

it('takes what somebody wrote of provisions and tasks for decided', async () => {
  found = TASK;
  const shown = partOf(IN_FOLDER);
  const { desk, part, changes } = shown;
  await add(shown);
  desk.change({ text: desk.work.text.replace('bao-cao', 'kiem-tra') });
  found = { kind: 'transcription', level: 'minor', provisions: ['khoan-1'], tasks: [] };
  await part.follow();
  expect(changes().at(-1)).toMatchObject({ kind: TASK.kind, tasks: ['kiem-tra'] });
});

it('takes the file that was opened for what readers have, where the site has that document', async () => {
  const published = partOf({ slug: 'da-dang', opened: TEXT });
  expect(published.isShown('note')).toBe(false);
  await add(published);
  expect(partOf({ slug: 'chua-dang', opened: TEXT }).isShown('note')).toBe(true);
});

it('takes a published document back for a reason, and asks for one', () => {
  const source = { file: 'a.txt', text: 'Lời.' };
  const { desk, part, fill, changes } = partOf({ ...IN_FOLDER, source });
  const button = [...part.node.querySelectorAll('button')].find(({ textContent }) => textContent === 'Thu hồi')!;
  button.click();
  expect(part.node.querySelector('details')!.textContent).toContain('Ghi lý do');
  expect(changes()).toHaveLength(1);
  fill('withdrawal', 'Đăng nhầm văn bản của nơi khác.');
  button.click();
  expect(changes().at(-1)).toMatchObject({ kind: 'withdrawal', note: 'Đăng nhầm văn bản của nơi khác.' });
  expect(desk.work).not.toHaveProperty('source');
  expect(desk.work.text).not.toContain('Lời.');
});
