import { expect, it } from 'vitest';
import { spanOfQuote } from './quote-span.ts';

it.each([
  ['rà soát', 'Sở rà soát hồ sơ', 'rà soát'],
  ['rà soát hồ', 'Sở rà\n  soát hồ sơ', 'rà\n  soát hồ'],
  ['rà  soát', 'Sở rà soát hồ sơ', 'rà soát'],
  [' rà soát ', 'Sở rà soát', 'rà soát'],
  ['rà\u00a0soát', 'rà soát', 'rà soát'],
  ['(a.b)', 'x (a.b)\ty', '(a.b)'],
])('the quote %j stands in %j as %j', (quote, text, found) => {
  const span = spanOfQuote(quote, text);
  expect(span && text.slice(span.start, span.end)).toBe(found);
});

it.each([
  ['rà soát', 'Sở ra soát hồ sơ'],
  ['rà soát', 'rà\nxoát'],
  ['a.b', 'a  xb'],
])('the quote %j does not stand in %j', (quote, text) => expect(spanOfQuote(quote, text)).toBeUndefined());
