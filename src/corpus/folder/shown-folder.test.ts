import { describe, expect, it } from 'vitest';
import { shownFolder } from './shown-folder.ts';

describe('shownFolder', () => {
  it('is relative inside the working folder and whole outside it', () => {
    expect(shownFolder('/srv/content', '/srv')).toBe('content');
    expect(shownFolder('/srv', '/srv')).toBe('.');
    expect(shownFolder('/other/content', '/srv')).toBe('/other/content');
    expect(shownFolder('/srv/..content', '/srv')).toBe('..content');
  });
});
