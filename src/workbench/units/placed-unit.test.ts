import { expect, it } from 'vitest';
import type { ProposedTask } from '../../importing/draft/draft.ts';
import { tasksIn } from '../tasks/task-edits.ts';
import { addressLinesIn } from '../text/address-lines.ts';
import { withPlacedUnit } from './placed-unit.ts';

const TEXT = `---
to:
  - text: '- Sở Y tế; Công an Thành phố;'
    units: [so-noi-vu]
  - text: '- Văn phòng.'
tasks:
  - id: 1a
    title: Giám sát
    to: []
---
Lời văn.
`;
const proposal = { id: '2a', to: ['so-noi-vu'] } as ProposedTask;
const DOUBTS = [
  {
    path: 'to[0].units',
    message: 'dòng kính gửi',
    unlisted: [
      { words: 'Sở Y tế', places: [{ addressee: '- Sở Y tế; Công an Thành phố;' }] },
      { words: 'Công an Thành phố', places: [{ addressee: '- Sở Y tế; Công an Thành phố;' }] },
    ],
  },
  {
    path: 'tasks',
    message: 'nhiệm vụ',
    unlisted: [
      {
        words: 'Sở Y tế',
        places: [
          { task: '1a', list: 'to' as const },
          { task: '1a', list: 'lead' as const },
          { task: '2a', list: 'to' as const },
          { task: 'da-bo', list: 'to' as const },
        ],
      },
    ],
  },
  { path: 'subject', message: 'trích yếu' },
];

const placed = () => withPlacedUnit({ text: TEXT, proposals: [proposal], doubts: DOUBTS }, 'Sở Y tế', 'so-y-te', []);

it('puts a unit into the lines and tasks that name it, accepted or proposed', () => {
  const { text, proposals } = placed();
  expect(addressLinesIn(text).map(({ units }) => units)).toEqual([['so-noi-vu', 'so-y-te'], []]);
  expect(tasksIn(text)[0]).toEqual({ id: '1a', title: 'Giám sát', to: ['so-y-te'], lead: ['so-y-te'] });
  expect(proposals).toEqual([{ id: '2a', to: ['so-noi-vu', 'so-y-te'] }]);
});

it('settles what was doubted of that unit alone, and nothing else', () => {
  expect(placed().doubts.map(({ path, unlisted }) => [path, unlisted?.map(({ words }) => words)])).toEqual([
    ['to[0].units', ['Công an Thành phố']],
    ['subject', undefined],
  ]);
});

it('leaves a text alone in which nothing of it is left', () => {
  const text = '---\nsubject: khác\n---\n';
  expect(withPlacedUnit({ text, proposals: [], doubts: DOUBTS }, 'Sở Y tế', 'so-y-te', []).text).toBe(text);
});
