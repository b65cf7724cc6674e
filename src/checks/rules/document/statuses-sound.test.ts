import { expect, it } from 'vitest';
import type { Content } from '../../../corpus/content.ts';
import type { DirectiveDocument } from '../../../domain/document/document.schema.ts';
import { aContent, sourcedDocument } from '../../../testing/builders/content.ts';
import { aDocument } from '../../../testing/builders/document.ts';
import { statusesSound } from './statuses-sound.ts';

const old = (status: DirectiveDocument['status'], fields: Partial<DirectiveDocument> = {}) =>
  aDocument({ slug: 'cu', status, ...fields });
const by = (type: 'replaces' | 'repeals' | 'amends', document = 'cu') =>
  aDocument({ slug: 'moi', relations: [{ type, document }] });
const found = (documents: DirectiveDocument[], more: Partial<Content> = {}) =>
  statusesSound
    .find(aContent({ documents: documents.map((one) => sourcedDocument(one)), ...more }), '2026-03-10')
    .map(({ at, kind, fix }) => [at.file, kind.code, fix]);

it('what another document has replaced or repealed says so', () => {
  expect(found([old('active'), by('replaces')])).toEqual([
    [
      'van-ban/cu.mdx',
      'status-replaced',
      'viết status: superseded; chỉ thay thế một phần thì ở van-ban/moi.mdx ghi type: amends.',
    ],
  ]);
  expect(found([old('unknown'), by('repeals')])).toEqual([
    [
      'van-ban/cu.mdx',
      'status-replaced',
      'viết status: closed; chỉ bãi bỏ một phần thì ở van-ban/moi.mdx ghi type: amends.',
    ],
  ]);
  for (const status of ['superseded', 'closed'] as const) expect(found([old(status), by('replaces')])).toEqual([]);
  expect(found([old('active'), by('amends')])).toEqual([]);
});

it('nothing is said of what a document says to replace itself, or a paper that is not here', () => {
  expect(found([old('active', { relations: [{ type: 'replaces', document: 'cu' }] })])).toEqual([]);
  expect(
    found([old('active'), aDocument({ slug: 'moi', relations: [{ type: 'replaces', citation: 'Công văn 7' }] })]),
  ).toEqual([]);
});

it('what is superseded has its successor here, as far as all documents are understood', () => {
  const superseded = [old('superseded'), by('amends')];
  expect(found(superseded)).toEqual([
    ['van-ban/cu.mdx', 'superseded-by-nothing', expect.stringContaining('«document: cu»')],
  ]);
  expect(found(superseded, { areAllRead: false })).toEqual([]);
  const refused = (path: string) => [sourcedDocument(superseded[0]!), sourcedDocument(superseded[1]!, [path])];
  expect(found([], { documents: refused('relations[0].document') })).toEqual([]);
  expect(found([], { documents: refused('tasks[0].relations') })).toHaveLength(1);
});

it('of a status that was refused nothing is said', () => {
  const documents = [sourcedDocument(old('active'), ['status']), sourcedDocument(by('replaces'))];
  expect(found([], { documents })).toEqual([]);
});
