import { describe, expect, it } from 'vitest';
import { changeNote } from './change-note.ts';

describe('the note of a change', () => {
  it('is left out where it only repeats the kind of the change', () => {
    expect(changeNote({ kind: 'published', note: 'Đăng lần đầu.' })).toBeUndefined();
    expect(changeNote({ kind: 'published', note: 'đăng lần đầu' })).toBeUndefined();
  });

  it('is given as it was written where it says more', () => {
    const note = 'Đăng lần đầu, chưa có phụ lục.';
    expect(changeNote({ kind: 'published', note })).toBe(note);
    expect(changeNote({ kind: 'editorial', note: 'Đăng lần đầu.' })).toBe('Đăng lần đầu.');
  });
});
