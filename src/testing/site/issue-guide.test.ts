import { describe, expect, it } from 'vitest';
import { GUIDE_PAGE } from '../../issues/guide-page.ts';
import { issueGuide } from '../../outputs/issue-guide.ts';
import { basePath, builtPages } from './built-site.ts';

describe('the page of the handbook that explains the codes', () => {
  it('has an anchor for every code, where the report of the check says it is', () => {
    const guide = builtPages().find(({ address }) => address === `${basePath}huong-dan/${GUIDE_PAGE}/`);
    const codes = issueGuide().flatMap(({ kinds }) => kinds.map(({ code }) => code));
    expect(codes.filter((code) => !guide?.html.includes(`id="${code}"`))).toEqual([]);
  });

  it('can be reached from every page of the handbook', () => {
    const pages = builtPages().filter(({ address }) => address.startsWith(`${basePath}huong-dan/`));
    expect(pages.length).toBeGreaterThan(1);
    expect(
      pages.filter(({ html }) => !html.includes(`huong-dan/${GUIDE_PAGE}/"`)).map(({ address }) => address),
    ).toEqual([]);
  });
});
