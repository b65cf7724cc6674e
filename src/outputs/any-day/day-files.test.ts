import { describe, expect, it } from 'vitest';
import type { Change } from '../../domain/document/change.schema.ts';
import type { DirectiveDocument } from '../../domain/document/document.schema.ts';
import type { Unit } from '../../domain/unit/unit.schema.ts';
import type { History } from '../../history/history.ts';
import { aCorpus, aTask, aUnit } from '../../testing/builders/corpus.ts';
import { aClause, aDocument, edited } from '../../testing/builders/document.ts';
import { aHistory, aUnitHistory } from '../../testing/builders/history.ts';
import { dayFiles } from './day-files.ts';
import { documentsOn, dutiesOn, nameOn } from './on-day.ts';

const units = [aUnit('phong-a', 'Phòng A'), aUnit('phong-b', 'Phòng B')];
const aLetter = (log: Change[], fields: Partial<DirectiveDocument> = {}): DirectiveDocument =>
  aDocument({
    status: 'active',
    changes: log,
    body: { provisions: [aClause('1', 'Rà soát.')] },
    tasks: [aTask('mot', { to: ['phong-a'] })],
    ...fields,
  });
const LOG = [edited('2026-01-10', { kind: 'published' }), edited('2026-03-05')];
const first = aLetter(LOG.slice(0, 1));
const now = aLetter(LOG, { tasks: [aTask('mot', { to: ['phong-a', 'phong-b'] })] });

const on = (day: string, documents: DirectiveDocument[], history: History = aHistory([first, documents[0]])) => {
  const files = dayFiles(aCorpus({ documents, units }), history);
  return {
    documents: documentsOn(files.documents.documents, day).map(
      ({ slug, status, version }) => `${slug} ${version} ${status}`,
    ),
    duties: dutiesOn(files.duties, day).map((some) => some.map(({ task, version }) => `${task} ${version}`)),
  };
};

describe('a day', () => {
  it('has no document that was not published yet', () => {
    expect(on('2026-01-09', [now])).toEqual({ documents: [], duties: [[], []] });
  });

  it('has each document in the version of that day, with the duties that it gave then', () => {
    expect(on('2026-01-10', [now])).toEqual({ documents: ['cong-van 1 Đang thực hiện'], duties: [['mot 1'], []] });
    expect(on('2026-03-04', [now])).toEqual(on('2026-01-10', [now]));
    expect(on('2026-03-05', [now])).toEqual({
      documents: ['cong-van 0 Đang thực hiện'],
      duties: [['mot 0'], ['mot 0']],
    });
  });

  it('tells of two changes of one day what stood at its end', () => {
    const twice = aLetter([LOG[0]!, edited('2026-03-05'), edited('2026-03-05')]);
    const { documents } = dayFiles(aCorpus({ documents: [twice], units }), aHistory([first, first, twice]));
    expect(documents.documents[0]!.spans.map(([from, to, , version]) => [from, to, version])).toEqual([
      ['2026-01-10', '2026-03-05', 1],
      ['2026-03-05', '', 0],
    ]);
  });

  it('has no document that was taken back and was not published again yet', () => {
    const again = aLetter([LOG[0]!, edited('2026-03-05', { kind: 'withdrawal' }), edited('2026-04-01')]);
    expect(on('2026-03-04', [again]).documents).toHaveLength(1);
    expect(on('2026-03-05', [again])).toEqual({ documents: [], duties: [[], []] });
    expect(on('2026-03-31', [again]).documents).toEqual([]);
    expect(on('2026-04-01', [again]).documents).toEqual(['cong-van 0 Đang thực hiện']);
  });

  it('has no duty of a document that was over', () => {
    const over = aLetter([LOG[0]!, edited('2026-03-05', { kind: 'end' })], { status: 'closed' });
    expect(on('2026-03-05', [over])).toEqual({ documents: ['cong-van 0 Đã kết thúc'], duties: [[], []] });
    expect(on('2026-03-04', [over]).duties).toEqual([['mot 1'], []]);
  });

  it('knows how a document stood before another one replaced it, though nobody logged that', () => {
    const over = aLetter([LOG[0]!], { status: 'superseded' });
    const replacing = aDocument({
      slug: 'moi',
      issuedDate: '2026-02-01',
      changes: [edited('2026-02-03', { kind: 'published' })],
      relations: [{ type: 'replaces', document: 'cong-van' }],
    });
    const documents = [over, replacing];
    expect(on('2026-01-31', documents, aHistory([over])).documents).toEqual(['cong-van 0 Đang thực hiện']);
    expect(on('2026-02-01', documents, aHistory([over])).documents).toEqual(['cong-van 0 Đã được thay thế']);
  });

  it('says of a version that nobody has kept that it stood, and nothing of what it said', () => {
    expect(on('2026-02-01', [now], aHistory([undefined, now], { incomplete: 'no-git' }))).toEqual({
      documents: ['cong-van -1 Đang thực hiện'],
      duties: [[], []],
    });
  });

  it('tells a duty once for all the versions that gave it alike', () => {
    const again = aLetter(LOG);
    expect(dayFiles(aCorpus({ documents: [again], units }), aHistory([first, again])).duties.duties).toEqual([
      { document: 0, task: 'mot', title: 'Việc mot', units: [0], from: '2026-01-10', to: '', version: 0 },
    ]);
  });

  it.each<[string, Partial<DirectiveDocument>, Partial<DirectiveDocument>]>([
    ['its deadline', {}, { tasks: [aTask('mot', { to: ['phong-a'], dueDate: '2026-06-30' })] }],
    ['the deadline of all', {}, { dueDate: '2026-06-30' }],
    ['the words that set it', {}, { tasks: [aTask('mot', { to: ['phong-a'], quote: 'rà soát hằng quý' })] }],
    ['who leads it', {}, { tasks: [aTask('mot', { to: ['phong-a'], lead: ['phong-a'] })] }],
    [
      'a day that was granted',
      { dueDate: '2026-03-31' },
      {
        dueDate: '2026-03-31',
        changes: [LOG[0]!, edited('2026-03-05', { kind: 'extension', tasks: ['mot'], dueDate: '2026-06-30' })],
      },
    ],
  ])('leads on a day before another came to what was said then: %s', (_, before, after) => {
    const [was, is] = [aLetter(LOG.slice(0, 1), before), aLetter(LOG, after)];
    expect(on('2026-03-04', [is], aHistory([was, is])).duties[0]).toEqual(['mot 1']);
    expect(on('2026-03-05', [is], aHistory([was, is])).duties[0]).toEqual(['mot 0']);
  });

  it('gives duties to those that took a unit over from the day after its last one, and tells them once before it', () => {
    const heir = { unit: 'phong-b', scope: 'whole' as const, resolution: 'Nghị quyết số 1/NQ-HĐND' };
    const ended = aUnit('phong-a', 'Phòng A', { validTo: '2026-02-28', successors: [heir] });
    const { duties } = dayFiles(aCorpus({ documents: [first], units: [ended, units[1]!] }), aHistory([first]));
    expect(dutiesOn(duties, '2026-02-28').map((some) => some.length)).toEqual([1, 0]);
    expect(dutiesOn(duties, '2026-03-01').map((some) => some.length)).toEqual([1, 1]);
    expect(duties.duties).toHaveLength(2);
  });

  describe('asks the registry of that day', () => {
    const group = aUnit('cac-phong', 'Các phòng', { kind: 'group' });
    const toAll = aLetter(LOG.slice(0, 1), { tasks: [aTask('mot', { to: ['cac-phong'] })] });
    const dutiesOf = (day: string, before: Partial<Unit>[], now: Partial<Unit>, document = toAll) => {
      const unit = aUnit('phong-a', 'Phòng A', now);
      const history = aHistory([document], { units: new Map([['phong-a', aUnitHistory(unit, before)]]) });
      const { duties } = dayFiles(aCorpus({ documents: [document], units: [unit, group] }), history);
      const place = duties.units.findIndex(({ id }) => id === 'phong-a');
      return { name: nameOn(duties.units[place]!, day), tasks: dutiesOn(duties, day)[place]!.map(({ task }) => task) };
    };

    it('for who belonged to a group', () => {
      const joined = { groups: ['cac-phong'], changes: [{ date: '2026-03-01', note: 'Thêm vào nhóm.' }] };
      expect(dutiesOf('2026-02-28', [{ groups: [] }], joined).tasks).toEqual([]);
      expect(dutiesOf('2026-03-01', [{ groups: [] }], joined).tasks).toEqual(['mot']);
      const left = { groups: [], changes: [{ date: '2026-03-01', note: 'Ra khỏi nhóm.' }] };
      expect(dutiesOf('2026-02-28', [{ groups: ['cac-phong'] }], left).tasks).toEqual(['mot']);
      expect(dutiesOf('2026-03-01', [{ groups: ['cac-phong'] }], left).tasks).toEqual([]);
    });

    it('for what a unit was called, also where it got its old name back', () => {
      const changes = ['2026-02-01', '2026-03-01'].map((date) => ({ date, note: 'Đổi tên.' }));
      const names = [{ name: 'Phòng A' }, { name: 'Phòng B' }];
      const on = (day: string) => dutiesOf(day, names, { changes }).name;
      expect([on('2026-01-31'), on('2026-02-01'), on('2026-03-01')]).toEqual(['Phòng A', 'Phòng B', 'Phòng A']);
    });

    it('for the first that its log tells, also before that, where nothing older is known', () => {
      const changes = ['2026-02-15', '2026-03-01'].map((date) => ({ date, note: 'Sửa.' }));
      const unit = aUnit('phong-a', 'Phòng A', { changes });
      const { unlogged: _, ...logged } = aUnitHistory(unit, [{}, { name: 'Phòng cũ', groups: ['cac-phong'] }]);
      const history = aHistory([toAll], { units: new Map([['phong-a', logged]]) });
      const { duties } = dayFiles(aCorpus({ documents: [toAll], units: [unit, group] }), history);
      const place = duties.units.findIndex(({ id }) => id === 'phong-a');
      const on = (day: string) => [nameOn(duties.units[place]!, day), dutiesOn(duties, day)[place]!.length];
      expect([on('2026-01-10'), on('2026-02-28'), on('2026-03-01')]).toEqual([
        ['Phòng cũ', 1],
        ['Phòng cũ', 1],
        ['Phòng A', 0],
      ]);
    });

    it('and today’s for what it said that nobody can read', () => {
      const unit = aUnit('phong-a', 'Phòng A', { changes: [{ date: '2026-03-01', note: 'Sửa.' }] });
      const kept = aUnitHistory(unit, [{ name: 'Phòng cũ' }]);
      const lost = { ...kept, unlogged: { ...kept.unlogged!, state: 'unreadable' as const, read: () => undefined } };
      const history = aHistory([toAll], { units: new Map([['phong-a', lost]]) });
      const { duties } = dayFiles(aCorpus({ documents: [toAll], units: [unit, group] }), history);
      expect(duties.units.find(({ id }) => id === 'phong-a')).toEqual({ id: 'phong-a', name: 'Phòng A' });
    });

    it('and today’s for what it said that nobody may read', () => {
      const changes = [
        { date: '2026-01-01', note: 'Thành lập.', withheld: 'Ghi nhầm.' },
        { date: '2026-03-01', note: 'Thêm vào nhóm.' },
      ];
      const before = [{ name: 'Phòng cũ' }, { name: 'Phòng ghi nhầm' }];
      expect(dutiesOf('2026-02-01', before, { changes, groups: ['cac-phong'] })).toEqual({
        name: 'Phòng A',
        tasks: ['mot'],
      });
    });
  });

  it('gives a document the name and the subject that it had', () => {
    const before = aLetter(LOG.slice(0, 1), { subject: 'Về việc cũ' });
    const after = aLetter(LOG, { subject: 'Về việc mới' });
    const { documents } = dayFiles(aCorpus({ documents: [after], units }), aHistory([before, after]));
    const titles = ['2026-03-04', '2026-03-05'].map((day) => documentsOn(documents.documents, day)[0]!.title);
    expect(titles).toEqual(['Về việc cũ', 'Về việc mới']);
    expect(documents.documents[0]!.spans.at(-1)).toHaveLength(4);
  });

  it('tells a subject that it had also where its number names it all the time', () => {
    const before = aLetter(LOG.slice(0, 1), { codeNumber: '7', subject: 'Về việc cũ' });
    const after = aLetter(LOG, { codeNumber: '7', subject: 'Về việc mới' });
    const { documents } = dayFiles(aCorpus({ documents: [after], units }), aHistory([before, after]));
    const titles = ['2026-03-04', '2026-03-05'].map((day) => documentsOn(documents.documents, day)[0]!.title);
    expect(titles).toEqual(['Về việc cũ', 'Về việc mới']);
  });

  it('tells a name that it had also where its subject stayed', () => {
    const before = aLetter(LOG.slice(0, 1), { codeNumber: '7', subject: 'Rà soát' });
    const after = aLetter(LOG, { codeNumber: '8', subject: 'Rà soát' });
    const { documents } = dayFiles(aCorpus({ documents: [after], units }), aHistory([before, after]));
    const names = ['2026-03-04', '2026-03-05'].map((day) => documentsOn(documents.documents, day)[0]!.name);
    expect(names).toEqual([expect.stringContaining('số 7'), expect.stringContaining('số 8')]);
  });

  it('has documents of which no history is known, by what they say now', () => {
    expect(on('2026-02-01', [now], { documents: new Map(), units: new Map() }).documents).toEqual([
      'cong-van -1 Đang thực hiện',
    ]);
    expect(on('2026-03-05', [now], { documents: new Map(), units: new Map() }).documents).toEqual([
      'cong-van 0 Đang thực hiện',
    ]);
  });
});
