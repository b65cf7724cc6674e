import { describe, expect, it } from 'vitest';
import {
  ATTACHED_KIND,
  ATTACHED_KINDS,
  attachedKind,
  beginsWithKind,
  isSameKind,
  kindAtStart,
} from './attached-kind.ts';

describe('the kinds of attached documents', () => {
  it('are names with one capital, each known however its capitals and spaces are typed', () => {
    expect(new Set(ATTACHED_KINDS).size).toBe(ATTACHED_KINDS.length);
    for (const kind of ATTACHED_KINDS) {
      expect(kind).toMatch(/^\p{Lu}\p{Ll}*(?: \p{Ll}+)*$/u);
      const typed = ` ${kind.toUpperCase().replace(' ', '  ')} `;
      expect(attachedKind(typed)).toBe(kind);
      expect(kindAtStart(`${kind.toUpperCase()} TIẾP CÔNG DÂN`)).toBe(kind);
      expect(`${kind}.`).toMatch(new RegExp(`^${ATTACHED_KIND}\\.$`, 'u'));
    }
  });

  it('that are not listed stay as they are typed', () => {
    expect(attachedKind('Sổ  tay')).toBe('Sổ tay');
    expect(kindAtStart('Sổ tay')).toBeUndefined();
  });

  it('are words of their own, the longest that is there', () => {
    expect(kindAtStart('Bộ tiêu chí phường')).toBe('Bộ tiêu chí');
    expect(kindAtStart('Mẫu')).toBe('Mẫu');
    expect(kindAtStart('Mẫu1')).toBeUndefined();
    expect(kindAtStart('Quy chếx')).toBeUndefined();
    expect(kindAtStart('Theo Quy chế')).toBeUndefined();
    expect(beginsWithKind('SỔ TAY công dân', 'Sổ tay')).toBe(true);
    expect(beginsWithKind('Sổ tayx', 'Sổ tay')).toBe(false);
    expect(beginsWithKind(`${'Sổ'.padEnd(60, ' ')}tay ${'x'.repeat(200)}`, 'Sổ tay')).toBe(true);
  });

  it('are the same in whatever style the tone stands', () => {
    expect(isSameKind('QUY HOẠCH', 'Quy hoạch')).toBe(true);
    expect(isSameKind('Thoả ước', 'THỎA  ƯỚC')).toBe(true);
    expect(isSameKind('Quy chế', 'Quy định')).toBe(false);
  });
});
