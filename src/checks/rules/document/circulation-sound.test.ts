import { expect, it } from 'vitest';
import type { DirectiveDocument } from '../../../domain/document/document.schema.ts';
import { aContent, sourcedDocument } from '../../../testing/builders/content.ts';
import { aTask } from '../../../testing/builders/corpus.ts';
import { aDocument, published } from '../../../testing/builders/document.ts';
import { circulationSound } from './circulation-sound.ts';

const internal = aDocument({ slug: 'ke-hoach-9', typeName: 'Kế hoạch', codeNumber: '9', codeNotation: 'KH-UBND' });
const found = (fields: Partial<DirectiveDocument>, broken: string[] = []): string[] =>
  circulationSound
    .find(
      aContent({
        documents: [
          sourcedDocument(aDocument({ circulation: 'public', release: { basis: 'law' }, ...fields }), broken),
          sourcedDocument(internal),
        ],
      }),
      '2026-03-10',
    )
    .map(({ at, kind, path }) => `${at.file} ${kind.code} ${path.join('.')}`);

it('what is public has its ground', () => {
  expect(found({})).toEqual([]);
  expect(found({ release: { basis: 'unconfirmed' } })).toEqual([
    'van-ban/cong-van.mdx public-unconfirmed release.basis',
  ]);
  expect(found({ release: { basis: 'unconfirmed' } }, ['release'])).toEqual([]);
  expect(found({ circulation: 'internal', release: { basis: 'unconfirmed' } })).toEqual([]);
});

it('the editors name nothing internal in it, wherever they write', () => {
  const said = 'Theo Kế hoạch số 9/KH-UBND.';
  const told = (fields: Partial<DirectiveDocument>) =>
    found(fields).map((line) => line.replace('van-ban/cong-van.mdx public-names-internal ', ''));
  expect(told({ displayTitle: said })).toEqual(['displayTitle']);
  expect(told({ source: { kind: 'scan', missing: [], note: said } })).toEqual(['source.note']);
  expect(told({ release: { basis: 'law', note: said } })).toEqual(['release.note']);
  expect(told({ changes: [published('2026-01-10'), published('2026-01-10', { note: said })] })).toEqual([
    'changes.1.note',
  ]);
  expect(told({ aliases: [{ from: 'khoan-9', note: said }] })).toEqual(['aliases.0.note']);
  expect(told({ tasks: [aTask('1', { title: said })] })).toEqual(['tasks.0.title']);
  expect(told({ tasks: [aTask('1', { product: said })] })).toEqual(['tasks.0.product']);
  expect(told({ tasks: [aTask('1', { reporting: said })] })).toEqual(['tasks.0.reporting']);
  const indicators = [
    { id: 'x', title: 'x', quote: 'x' },
    { id: 'y', title: said, quote: 'y' },
  ];
  expect(told({ tasks: [aTask('1', { indicators })] })).toEqual(['tasks.0.indicators.1.title']);
  expect(told({ subject: said, tasks: [aTask('1', { quote: said })] })).toEqual([]);
  expect(told({ displayTitle: 'Theo Kế hoạch số 8/KH-UBND.' })).toEqual([]);
});

it('nor does its own name hold that of one', () => {
  expect(found({ slug: 'tra-loi-ke-hoach-9' })).toEqual(['van-ban/tra-loi-ke-hoach-9.mdx public-names-internal ']);
  expect(found({ slug: 'ke-hoach-90' })).toEqual([]);
});
