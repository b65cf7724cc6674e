import { describe, expect, it } from 'vitest';
import { shownFolder } from './shown-folder.ts';

describe('shownFolder', () => {
  it('is relative inside the working folder and whole outside it', () => {
    expect(shownFolder('/work/content', '/work')).toBe('content');
    expect(shownFolder('/work', '/work')).toBe('.');
    expect(shownFolder('/other/content', '/work')).toBe('/other/content');
    expect(shownFolder('/work/..content', '/work')).toBe('..content');
  });
});
