import { describe, expect, it } from 'vitest';
import { parsePage } from '../../markup/handbook/parse-page.ts';
import { PAGES } from './pages.ts';

const codes = (body: string) => {
  const { issues } = parsePage('huong-dan/vi-du.mdx', `---\ntitle: Ví dụ\n---\n\n${body}\n`);
  return issues.map(({ code }) => code);
};
const examples = Object.entries(PAGES).flatMap(([code, meaning]) =>
  code.startsWith('page-') && 'wrong' in meaning ? [[code, meaning.wrong, meaning.right] as const] : [],
);

describe('the guide to the codes of handbook pages', () => {
  it.each(examples)('shows for %s a text that has this fault, and one that has none', (code, wrong, right) => {
    expect(codes(wrong)).toContain(code);
    expect(codes(right)).toEqual([]);
  });
});
