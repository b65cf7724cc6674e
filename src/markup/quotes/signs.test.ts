import { describe, expect, it } from 'vitest';
import { quoteSigns } from './signs.ts';

const shown = (line: string): string =>
  quoteSigns(line)
    .map(({ opens }) => (opens ? '(' : ')'))
    .join('');

describe('quotation marks', () => {
  it.each([
    ['“Điều 3a.”', '()'],
    ['"Điều 3a."', '()'],
    ['«3. Một»', '()'],
    ["''3. Một''", '()'],
    ['„3. Một“', '()'],
    ['”3. Một.“', '()'],
    ['“3. Một."', '()'],
    ['“ 3. Một ”', '()'],
    ['**“3.** Một **“hai”**.”', '(())'],
    ['như sau:“3. Một”./.', '()'],
    ['(“một”; “hai”)', '()()'],
    ['H’Ê, 5’, l’hôpital', ''],
  ])('open and close in %s', (line, expected) => {
    expect(shown(line)).toBe(expected);
  });
});
