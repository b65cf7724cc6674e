import { describe, expect, it } from 'vitest';
import { repairTyping } from './telex.ts';

describe('repairTyping', () => {
  it.each([
    ['ddaats', 'đất'],
    ['thuees', 'thuế'],
    ['tieengs', 'tiếng'],
    ['dduwowcj', 'được'],
    ['dduwongf', 'đường'],
    ['nguwoiwf', 'người'],
    ['hoawcj', 'hoặc'],
    ['chuaw', 'chưa'],
    ['thuowr', 'thuở'],
    ['quyeets', 'quyết'],
    ['giuwx', 'giữ'],
    ['uyr', 'ủy'],
    ['tw', 'tư'],
    ['DDaats', 'đất'],
  ])('reads Telex %s as %s', (typed, meant) => {
    expect(repairTyping(typed)).toContain(meant);
  });

  it.each([
    ['tie61ng', 'tiếng'],
    ['tieng61', 'tiếng'],
    ['d9a61t', 'đất'],
    ['dat91', 'đát'],
    ['nuo7c1', 'nước'],
    ['d9uo7ng2', 'đường'],
    ['ba8ng2', 'bằng'],
    ['uy3', 'ủy'],
  ])('reads VNI %s as %s', (typed, meant) => {
    expect(repairTyping(typed)).toContain(meant);
  });

  it('reads what a keyboard program mended only in part', () => {
    expect(repairTyping('đaats')).toContain('đất');
    expect(repairTyping('tiêngs')).toContain('tiếng');
    expect(repairTyping('vietj')).toContain('việt');
    expect(repairTyping('nuocs')).toEqual(expect.arrayContaining(['nước']));
    expect(repairTyping('muons')).toContain('muốn');
    expect(repairTyping('tiengs')).toContain('tiếng');
    expect(repairTyping('dduongf')).toContain('đường');
  });

  it('takes a key for the letter that it shows, too', () => {
    expect(repairTyping('xoongf')).toContain('xoòng');
  });

  it.each(['tieng', 'đất', 'dat', 'quy', 'text', 'hello', 'windows', '2023', '319', 'UBND', '', 'nghieengjnghieengj'])(
    'has nothing to mend in “%s”',
    (word) => {
      expect(repairTyping(word)).toEqual([]);
    },
  );
});
