import { describe, expect, it } from 'vitest';
import type { CorpusEntries } from '../corpus/corpus.ts';
import type { DirectiveDocument } from '../domain/document/document.schema.ts';
import { aDocument, edited } from '../testing/builders/document.ts';
import { aUnit } from '../testing/builders/corpus.ts';
import type { DocumentVersion, History, UnitVersion } from './history.ts';
import { publicHistory } from './public-history.ts';

const log = [edited('2026-01-01', { kind: 'published' }), edited('2026-02-01')];
const secret = aDocument({ slug: 'mat-ngam', codeNumber: '9', codeNotation: 'UBND-NC', displayTitle: 'Việc nội bộ' });
const open = aDocument({ slug: 'cong-khai', circulation: 'public', changes: log });

const version = (number: number, value: DirectiveDocument): DocumentVersion => ({
  number,
  date: log[number - 1]!.date,
  change: log[number - 1]!,
  state: 'shown',
  read: () => ({ file: '', value, broken: [] }),
});

function shown(past: DirectiveDocument): DocumentVersion[] {
  const whole = { documents: [open, secret], units: [] } as unknown as CorpusEntries;
  const history: History = {
    documents: new Map([
      ['cong-khai', { slug: 'cong-khai', formerNames: [], versions: [version(1, past), version(2, open)] }],
      ['mat-ngam', { slug: 'mat-ngam', formerNames: [], versions: [version(1, secret)] }],
    ]),
    units: new Map(),
  };
  const { documents } = publicHistory(history, whole, { ...whole, documents: [open] });
  expect([...documents.keys()]).toEqual(['cong-khai']);
  return [...documents.get('cong-khai')!.versions];
}

describe('publicHistory', () => {
  it('shows no version of a time when the document was internal', () => {
    const { circulation: _, ...past } = open;
    const [first, last] = shown(past);
    expect(first).toMatchObject({ number: 1, state: 'withheld', withheld: 'Bản này không công khai.' });
    expect(first!.read()).toBeUndefined();
    expect(last).toMatchObject({ number: 2, state: 'shown' });
    expect(last!.read()!.value.slug).toBe('cong-khai');
  });

  it('says of what was taken back why that was, and not what else the log says of it', () => {
    const back = { ...open, changes: [log[0]!, edited('2026-02-01', { kind: 'withdrawal', note: 'Đăng nhầm.' })] };
    const versions = [1, 2].map((number): DocumentVersion => ({
      ...version(number, open),
      change: back.changes[number - 1]!,
      state: 'withheld',
      withheld: 'Đăng nhầm.',
      read: () => undefined,
    }));
    const known: History = {
      documents: new Map([['cong-khai', { slug: 'cong-khai', formerNames: [], versions }]]),
      units: new Map(),
    };
    const entries = { documents: [], withdrawn: [back], units: [] } as unknown as CorpusEntries;
    const shownNow = publicHistory(known, entries, entries).documents.get('cong-khai')!.versions;
    expect(shownNow.map(({ withheld }) => withheld)).toEqual(['Đăng nhầm.', 'Đăng nhầm.']);
  });

  it('shows of a unit what it is now, and says of what it was that it is not public, or why the office hides it', () => {
    const unit = aUnit('phong-a', 'Phòng A');
    const log = ['2026-01-01', '2026-02-01', '2026-03-01'].map((date) => ({ date, note: 'Đổi tên.' }));
    const versions = log.map((change, index): UnitVersion => ({
      number: index + 1,
      date: change.date,
      change,
      state: 'shown',
      ...(index === 1 && { state: 'withheld', withheld: 'Ghi nhầm đơn vị.' }),
      read: () => ({ file: '', value: unit, broken: [] }),
    }));
    const units = new Map([['phong-a', { id: 'phong-a', formerNames: [], versions }]]);
    const entries = { documents: [], units: [unit] } as unknown as CorpusEntries;
    const shownNow = publicHistory({ documents: new Map(), units }, entries, entries).units.get('phong-a')!.versions;
    expect(shownNow.map(({ state, withheld }) => [state, withheld])).toEqual([
      ['withheld', 'Bản này không công khai.'],
      ['withheld', 'Ghi nhầm đơn vị.'],
      ['shown', undefined],
    ]);
    expect(shownNow.map(({ read }) => read()?.value.name)).toEqual([undefined, undefined, 'Phòng A']);
  });

  it.each([true, false])('tells to whom a document gave tasks only where it had been public: %s', (isPublic) => {
    const history: History = {
      documents: new Map([
        ['cong-khai', { slug: 'cong-khai', formerNames: [], versions: [], tasked: { units: ['phong-a'], isPublic } }],
      ]),
      units: new Map(),
    };
    const entries = { documents: [], withdrawn: [open], units: [] } as unknown as CorpusEntries;
    const { tasked } = publicHistory(history, entries, entries).documents.get('cong-khai')!;
    expect(tasked?.units).toEqual(isPublic ? ['phong-a'] : undefined);
  });

  it('leaves no trace of an internal document in what stood before', () => {
    const relation = { type: 'implements', document: 'mat-ngam' } as const;
    const [first] = shown({ ...open, relations: [relation] });
    expect(first!.state).toBe('shown');
    expect(first!.read()!.value.relations).toEqual([]);
  });
});
