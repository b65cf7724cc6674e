import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { baseText, edited, type Files, LETTER, Workshop } from './edited-content.ts';

let workshop: Workshop;
beforeAll(() => {
  workshop = new Workshop();
});
afterAll(() => workshop.remove());

/** A second message about one fault would lead to a second mistake. */
describe('a fault that explains what else could be said', () => {
  it.each<[string, Files, string[]]>([
    ['a deadline that cannot be read', letter('dueDate: 2024-04-15', 'due: { by: 2024-13 }'), ['date-invalid']],
    ['a rule that cannot be read', letter('dueDate: 2024-04-15', 'due: { every: tháng }'), ['value-unknown']],
    ['an addressee that no file has', letter('to: [phong-y-te, phong-', 'to: [y-te-phong, phong-'), ['unit-unknown']],
    [
      'a kind of relation that there is not, to a paper of a later day',
      letter(
        'type: basis\n    citation: Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020',
        'type: thuoc\n    citation: Nghị định số 30/2025/NĐ-CP ngày 05 tháng 3 năm 2025',
      ),
      ['value-unknown'],
    ],
    [
      'tasks that are no list',
      { [LETTER]: baseText(LETTER).replace(/tasks:\n  - id: 1a[^]*?\n---/, 'tasks:\n  id: 1a\n---') },
      ['field-type'],
    ],
    [
      'an attachment that is none',
      {
        ...letter('status: active', 'attachments:\n  - file: ban-ky.pdf\n    title: Bản ký\nstatus: active'),
        'tep/cong-van-21-ubnd-vx/ban-ky.pdf': 'không phải PDF',
      },
      [],
    ],
    [
      'topics whose file names them otherwise',
      { 'linh-vuc.yaml': baseText('linh-vuc.yaml').replace('topics:', 'topic:') },
      [],
    ],
    ['a header that nothing opens', { [LETTER]: baseText(LETTER).slice(4) }, ['frontmatter-missing']],
  ])('is told alone: %s', async (_, files, codes) => {
    const issues = await workshop.check(files);
    expect(issues.filter(({ file }) => file === LETTER).map(({ code }) => code)).toEqual(codes);
  });

  it('numbers the articles of what is issued with a paper whose own clauses come first', async () => {
    const text = '</Passage>\n\n<Attached kind="Quy chế" title="Họp">\n\nĐiều 1. Phạm vi\n\nHọp.\n\n</Attached>';
    const issues = await workshop.check(letter('</Passage>', text));
    expect(issues).toEqual([]);
  });
});

function letter(find: string, put: string): Files {
  return { [LETTER]: edited(LETTER, find, put) };
}
