// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest';
import { schemaFields } from '../../outputs/schema-fields.ts';
import { PATIENCE } from '../../testing/patience.ts';
import { Desk, NOTHING_OPEN, type Work } from '../desk/desk.ts';
import type { Knowledge } from '../worker/calls.ts';
import { attachmentPart } from './attachment-part.ts';
import { entriesIn, knownAttachments } from '../desk/known-attachments.ts';

const PICTURE = new Uint8Array([
  137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82, 0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 73, 69, 78, 68, 174, 66, 96, 130,
]);
const TEXT = '---\ntypeName: Chỉ thị\nstatus: active\n---\n\nLời.\n';
const WITH = TEXT.replace('status', 'attachments:\n  - file: ban-ky.pdf\n    title: Văn bản đã ký\nstatus');
const knowledge = { fields: { attachment: schemaFields('attachment') } } as unknown as Knowledge;

beforeEach(() => void vi.restoreAllMocks());

function partOf(work: Partial<Work>) {
  const desk = new Desk(
    { id: 'a', slug: 'a', text: TEXT, ...NOTHING_OPEN, ...work },
    { check: () => new Promise(() => undefined) },
  );
  const part = attachmentPart(desk, knowledge, ['typeName', 'attachments', 'status']);
  desk.onChange(() => part.update());
  part.update();
  document.body.replaceChildren(part.node);
  const give = async (name: string, bytes: BlobPart): Promise<string> => {
    const input = part.node.querySelector('input[type=file]')!;
    const status = part.node.querySelector('[role=status]')!;
    Object.defineProperty(input, 'files', { value: [new File([bytes], name)], configurable: true });
    input.dispatchEvent(new Event('change'));
    await vi.waitFor(() => expect(status.textContent).not.toMatch(/^(?:|Đang xem tệp\.)$/), PATIENCE);
    return status.textContent;
  };
  return {
    desk,
    node: part.node,
    give,
    legends: () => [...part.node.querySelectorAll('legend')].map((one) => one.textContent),
  };
}

it('puts a file beside the document, with an entry in its text', async () => {
  const { desk, give, legends } = partOf({});
  expect(await give('Sơ đồ.png', PICTURE)).toBe('Đã kèm theo so-do.png.');
  expect(entriesIn(desk.work.text)).toEqual([{ file: 'so-do.png', title: 'so-do', reviewer: '' }]);
  expect(desk.work.text.indexOf('attachments')).toBeLessThan(desk.work.text.indexOf('status'));
  expect(knownAttachments(desk.work)).toMatchObject([{ file: 'so-do.png', looked: { bytes: PICTURE.length } }]);
  expect(legends()).toEqual(['so-do.png, 1 kB']);
});

it('writes what a person says of it, and takes it away again with its entry', async () => {
  const { desk, node, give } = partOf({});
  await give('so-do.png', PICTURE);
  const field = node.querySelector<HTMLInputElement>('[data-name="attachments.0.reviewer"]')!;
  field.value = 'Chánh Văn phòng Nguyễn Văn A';
  field.dispatchEvent(new Event('change'));
  expect(entriesIn(desk.work.text)[0]?.reviewer).toBe('Chánh Văn phòng Nguyễn Văn A');
  node.querySelector<HTMLButtonElement>('fieldset button')!.click();
  expect(desk.work.text).toBe(TEXT);
  expect(knownAttachments(desk.work)).toEqual([]);
});

it('keeps what is said of a file that is replaced', async () => {
  const { desk, give } = partOf({ text: WITH.replaceAll('ban-ky.pdf', 'so-do.png') });
  expect(await give('so-do.png', PICTURE)).toContain('Đã thay');
  expect(entriesIn(desk.work.text)).toEqual([{ file: 'so-do.png', title: 'Văn bản đã ký', reviewer: '' }]);
});

it('says why a file is not taken, and changes nothing', async () => {
  const { desk, give } = partOf({});
  expect(await give('a.exe', 'x')).toContain('Không kèm theo được');
  expect(desk.work.text).toBe(TEXT);
});

it.each<[string, Partial<Work>, string[]]>([
  ['a file that was opened alone named', { opened: WITH }, ['ban-ky.pdf']],
  [
    'the folder has',
    { before: { slug: 'a', text: WITH, attachments: [{ file: 'x.pdf', bytes: 1, sha256: 'a' }] } },
    ['x.pdf'],
  ],
  [
    'a document had that a folder gave without telling what is beside it',
    { before: { slug: 'a', text: WITH } },
    ['ban-ky.pdf'],
  ],
  [
    'lie beside another name that the document had',
    { before: { slug: 'cu', text: WITH, attachments: [{ file: 'x.pdf', bytes: 1, sha256: 'a' }] } },
    [],
  ],
  ['somebody has only written down', { text: WITH }, []],
])('knows of the files that %s', (_, work, expected) => {
  expect(
    knownAttachments({ id: 'a', slug: 'a', text: WITH, ...NOTHING_OPEN, ...work }).map(({ file }) => file),
  ).toEqual(expected);
});
