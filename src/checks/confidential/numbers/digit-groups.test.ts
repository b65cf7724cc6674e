import { describe, expect, it } from 'vitest';
import { DigitGroups, digitGroups } from './digit-groups.ts';

const NUMBERS = Array.from({ length: 200 }, (_, index) => `${index * 37}`).join(' ');

describe('the groups of digits of a text', () => {
  it('are found by their index, some ahead and the one before among them', () => {
    const all = [...digitGroups(NUMBERS)];
    const groups = new DigitGroups(NUMBERS);
    all.forEach((group, index) => {
      expect(groups.at(index)).toEqual(group);
      expect(groups.at(index + 14)).toEqual(all[index + 14]);
      expect(groups.at(index - 1)).toEqual(all[index - 1]);
    });
    expect([groups.at(all.length), groups.at(all.length + 40)]).toEqual([undefined, undefined]);
  });

  it('have what stands between them, where it is little', () => {
    const gaps = (text: string): (string | undefined)[] => [...digitGroups(text)].map(({ gap }) => gap);
    expect(gaps('0905 123-456 | 7')).toEqual([undefined, ' ', '-', ' | ']);
    expect(gaps('1 và 2       3%4')).toEqual([undefined, undefined, undefined, undefined]);
    expect(gaps('không số')).toEqual([]);
  });
});
