// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { underPaperStyles } from './paper-styles.ts';

const MEDIA = [
  'print',
  'screen',
  'only print and (color)',
  'only screen and (min-width: 45rem)',
  'screen, print',
  'all',
];

/** The media of every style of the page, wherever it stands. */
function media(): string[] {
  const within = (rules: CSSRuleList): string[] =>
    [...rules].flatMap((rule) => [
      ...(rule instanceof CSSMediaRule ? [rule.media.mediaText] : []),
      ...(rule instanceof CSSGroupingRule ? within(rule.cssRules) : []),
    ]);
  return [...document.styleSheets].flatMap((sheet) => within(sheet.cssRules));
}

beforeEach(() => {
  const rules = MEDIA.map((query) => `@media ${query} { p { color: red } }`);
  document.head.innerHTML = `<style>${rules.slice(0, 3).join(' ')}</style><style>@layer paper { ${rules.slice(3).join(' ')} }</style>`;
});

describe('a look at the page as it is printed', () => {
  it('has the styles of paper, in layers too, and none of the screen', () => {
    expect(underPaperStyles(media)).toEqual(['all', 'not all', 'all and (color)', 'not all', 'not all, all', 'all']);
  });

  it('gives back what was seen, and leaves the page as it was', () => {
    const before = media();
    const root = document.documentElement.classList;
    expect(underPaperStyles(() => root.contains('measuring'))).toBe(true);
    expect(root.contains('measuring')).toBe(false);
    expect(media()).toEqual(before);
  });

  it('leaves the page as it was even where the look fails', () => {
    const before = media();
    const fail = (): never => {
      throw new Error('gone');
    };
    expect(() => underPaperStyles(fail)).toThrow('gone');
    expect(media()).toEqual(before);
    expect(document.documentElement.className).toBe('');
  });
});
