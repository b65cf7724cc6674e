import { describe, expect, it } from 'vitest';
import { logLength } from './log-length.ts';

const document = (log: string): string =>
  `---\nsystem: state\n${log}tasks:\n  - id: a\n  - id: b\n---\n\n1. Lời văn.\n`;

describe('logLength', () => {
  it('counts the entries of a log and nothing inside them', () => {
    const log =
      'changes:\n  - date: 2026-01-01\n    note: a\n    tasks:\n      - x\n      - y\n  - date: 2026-02-01\n    note: >-\n      - dòng\n';
    expect(logLength(document(log))).toBe(2);
  });

  it.each([
    ['entries that are not indented', 'changes:\n- date: 2026-01-01\n  note: a\n- date: 2026-02-01\n', 2],
    [
      'remarks and empty lines',
      'changes: # nhật ký\n\n# xem\n  # nữa\n  - date: 2026-01-01\n\n  - date: 2026-02-01\n',
      2,
    ],
    ['entries that begin on a line of their own', 'changes:\n  -\n    date: 2026-01-01\n', 1],
    ['a log without entries', 'changes:\n', 0],
  ])('counts %s', (_, log, length) => expect(logLength(document(log))).toBe(length));

  it('counts in a file that is all YAML', () => {
    expect(logLength('name: Phòng A\nchanges:\n  - date: 2026-01-01\n    note: a\n')).toBe(1);
  });

  it('does not guess where it is written on one line, nor in the text of a document', () => {
    expect(logLength(document('changes: [{date: 2026-01-01}]\n'))).toBeUndefined();
    expect(logLength('---\nsystem: state\n---\nchanges:\n  - a\n')).toBeUndefined();
    expect(logLength('name: Phòng A\n')).toBeUndefined();
  });
});
