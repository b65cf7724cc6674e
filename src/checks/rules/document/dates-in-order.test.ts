import { describe, expect, it } from 'vitest';
import type { Content } from '../../../corpus/content.ts';
import { aContent, sourcedDocument, sourcedUnit } from '../../../testing/builders/content.ts';
import { aCorpus, aTask, aUnit } from '../../../testing/builders/corpus.ts';
import { aDocument, edited, published } from '../../../testing/builders/document.ts';
import { datesInOrder } from './dates-in-order.ts';

const found = (content: Partial<Content>): string[] =>
  datesInOrder
    .find(aContent(content), '2026-03-10')
    .map(({ at, path, value }) => `${at.file} ${path.join('.')} ${value}`);
const ofDocument = (fields: Parameters<typeof aDocument>[0]) =>
  found({
    documents: [
      sourcedDocument(aDocument({ issuedDate: '2026-03-05', changes: [published('2026-03-06')], ...fields })),
    ],
  }).map((line) => line.replace('van-ban/cong-van.mdx ', ''));

describe('the days of a document', () => {
  it('are in order where nothing is due, and nothing was published, before it was issued', () => {
    expect(ofDocument({ dueDate: '2026-03-05', changes: [published('2026-03-05')] })).toEqual([]);
    expect(ofDocument({ tasks: [aTask('1', { dueDate: '2026-03-05' }), aTask('2')] })).toEqual([]);
    expect(
      ofDocument({ issuedDate: undefined, dueDate: '2020-01-01', tasks: [aTask('1', { dueDate: '2020-01-01' })] }),
    ).toEqual([]);
  });

  it('are not where a deadline is before it', () => {
    expect(ofDocument({ dueDate: '2026-03-04' })).toEqual(['dueDate 2026-03-04']);
    expect(ofDocument({ tasks: [aTask('1'), aTask('2', { dueDate: '2026-03-04' })] })).toEqual([
      'tasks.1.dueDate 2026-03-04',
    ]);
  });

  it('are held against the end of what a deadline speaks of', () => {
    const due = (value: object) => ofDocument({ tasks: [aTask('1', { due: value })] });
    expect(due({ by: '2026-03-04' })).toEqual(['tasks.0.due.by 2026-03-04']);
    expect(due({ by: '2026-02' })).toEqual(['tasks.0.due.by 2026-02-28']);
    expect(due({ by: '2026-03' })).toEqual([]);
    expect(due({ every: 'month', day: 25, last: '2026-02' })).toEqual(['tasks.0.due.last 2026-02-28']);
    expect(due({ every: 'month', day: 25, last: '2026-03' })).toEqual([]);
    expect(due({ every: 'month', day: 25 })).toEqual([]);
  });

  it('are not where it was published before it was issued, or its log goes back', () => {
    expect(ofDocument({ changes: [published('2026-03-04')] })).toEqual(['changes.0.date 2026-03-04']);
    const log = [published('2026-03-06'), edited('2026-03-08'), edited('2026-03-07'), edited('2026-03-07')];
    expect(ofDocument({ changes: log })).toEqual(['changes.2.date 2026-03-07']);
    expect(ofDocument({ issuedDate: undefined, changes: log.slice(0, 2) })).toEqual([]);
  });

  it('begin in the log with the publication, which stands there once', () => {
    expect(ofDocument({ changes: [edited('2026-03-06')] })).toEqual(['changes.0.kind editorial']);
    expect(ofDocument({ changes: [published('2026-03-06'), published('2026-03-07')] })).toEqual([
      'changes.1.kind published',
    ]);
  });

  it('are in order in the log of one that was taken back too', () => {
    const gone = aDocument({ issuedDate: '2026-03-05', dueDate: '2020-01-01', changes: [published('2026-03-04')] });
    expect(found({ withdrawn: [sourcedDocument(gone)] })).toEqual(['van-ban/cong-van.mdx changes.0.date 2026-03-04']);
  });
});

describe('the days of a unit, and of an announcement', () => {
  it('end after they begin, or on that day', () => {
    const unit = (fields: object) => found({ units: [sourcedUnit(aUnit('a', 'A', fields))] });
    expect(unit({ validFrom: '2026-03-05', validTo: '2026-03-04' })).toEqual(['don-vi/a.yaml validTo 2026-03-04']);
    expect(unit({ validFrom: '2026-03-05', validTo: '2026-03-05' })).toEqual([]);
    expect(unit({ validTo: '2026-03-04' })).toEqual([]);
    expect(unit({ validFrom: '2026-03-05' })).toEqual([]);
    const announcement = { text: 'Nghỉ lễ.', validFrom: '2026-05-01', validTo: '2026-04-30' };
    const site = { file: 'trang.yaml', value: { ...aCorpus().site, announcement }, broken: [] };
    expect(found({ site })).toEqual(['trang.yaml announcement.validTo 2026-04-30']);
    expect(found({ site: { ...site, value: aCorpus().site } })).toEqual([]);
  });
});
