// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest';
import { foldParts } from './choices.ts';

afterEach(() => vi.unstubAllGlobals());

const openParts = (isWide: boolean, inUse = ''): string[] => {
  vi.stubGlobal('matchMedia', () => ({ matches: isWide }));
  document.body.innerHTML = ['narrow', 'others', 'printing']
    .map((name) => `<details class="part ${name}">`)
    .join('</details>');
  foldParts(document, (part) => inUse !== '' && part.matches(inUse));
  return [...document.querySelectorAll('details[open]')].map((part) => part.classList[1]!);
};

it('what is not the work itself is folded on a small screen, and on a wide one what few ask for', () => {
  expect(openParts(false)).toEqual([]);
  expect(openParts(true)).toEqual(['narrow', 'printing']);
});

it('what is in use stays open everywhere', () => {
  expect(openParts(false, '.narrow')).toEqual(['narrow']);
  expect(openParts(true, '.others')).toEqual(['narrow', 'others', 'printing']);
});
