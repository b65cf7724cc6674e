import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Inline } from '../../domain/provision/provision.ts';
import { inlineText } from '../../domain/provision/provision-text.ts';
import { words } from '../../testing/builders/document.ts';
import { linkText, type FindLinks } from './linked-text.ts';

/** Finds every place where one of the phrases stands. */
const finding =
  (...phrases: string[]): FindLinks =>
  (text) =>
    phrases
      .flatMap((phrase) => {
        const start = text.indexOf(phrase);
        return start < 0 ? [] : [{ start, end: start + phrase.length, href: `/${phrase}/` }];
      })
      .sort((a, b) => a.start - b.start);

const link = (href: string, ...children: Inline[]): Inline => ({ type: 'link', href, children });
const strong = (...children: Inline[]): Inline => ({ type: 'strong', children });
const [text = { type: 'break' as const }] = words('khoản 2');

describe('links in official text', () => {
  it('wrap the words that were found and leave the rest', () => {
    expect(linkText(words('Theo khoản 2 Điều 5.'), finding('khoản 2'))).toEqual([
      ...words('Theo '),
      link('/khoản 2/', ...words('khoản 2')),
      ...words(' Điều 5.'),
    ]);
  });

  it('wrap several in one paragraph', () => {
    const linked = linkText(words('khoản 1, khoản 2 và Điều 3'), finding('khoản 1', 'Điều 3'));
    expect(linked.map((inline) => inline.type)).toEqual(['link', 'text', 'link']);
  });

  it('are found across marks that lie wholly inside', () => {
    const inlines = [...words('số '), strong(...words('319')), ...words('-TB ngày')];
    expect(linkText(inlines, finding('số 319-TB'))).toEqual([
      link('/số 319-TB/', ...words('số '), strong(...words('319')), ...words('-TB')),
      ...words(' ngày'),
    ]);
  });

  it('go inside a mark that holds all of them', () => {
    expect(linkText([strong(...words('Theo khoản 2'))], finding('khoản 2'))).toEqual([
      strong(...words('Theo '), link('/khoản 2/', text)),
    ]);
  });

  it('are left out where only half of the words is marked', () => {
    const inlines = [...words('khoản '), strong(...words('2 Điều 5'))];
    expect(linkText(inlines, finding('khoản 2'))).toEqual(inlines);
  });

  it('are found where a mark that lies wholly inside is their end', () => {
    const inlines = [...words('số '), strong(...words('319')), ...words(' ngày')];
    expect(linkText(inlines, finding('số 319'))).toEqual([
      link('/số 319/', ...words('số '), strong(...words('319'))),
      ...words(' ngày'),
    ]);
  });

  it('never stand inside an address that the author has typed', () => {
    const inlines = [link('/huong-dan/', ...words('xem khoản 2'))];
    expect(linkText(inlines, finding('khoản 2'))).toEqual(inlines);
    const around = [...words('tại '), strong(link('/huong-dan/', ...words('khoản 2')))];
    expect(linkText(around, finding('tại khoản 2'))).toEqual(around);
  });

  it('never stand inside a link of the author or around one', () => {
    const inlines: Inline[] = [{ type: 'reference', provision: 'khoan-2', line: 1, children: words('khoản 2') }];
    expect(linkText(inlines, finding('khoản 2'))).toEqual(inlines);
    const around = [...words('tại '), ...inlines];
    expect(linkText(around, finding('tại khoản 2'))).toEqual(around);
  });

  it('never change a character, whatever the marks and the places', () => {
    const inline = fc.letrec<{ inline: Inline }>((tie) => ({
      inline: fc.oneof(
        { maxDepth: 3 },
        fc.record({ type: fc.constant('text' as const), value: fc.string({ maxLength: 6 }) }),
        fc.constant<Inline>({ type: 'break' }),
        fc.record({
          type: fc.constantFrom('strong' as const, 'emphasis' as const),
          children: fc.array(tie('inline'), { maxLength: 3 }),
        }),
      ),
    })).inline;
    fc.assert(
      fc.property(
        fc.array(inline, { maxLength: 5 }),
        fc.nat(20),
        fc.integer({ min: 1, max: 9 }),
        (inlines, start, run) => {
          const find: FindLinks = (whole) =>
            start + run <= whole.length ? [{ start, end: start + run, href: '#' }] : [];
          expect(inlineText(linkText(inlines, find))).toBe(inlineText(inlines));
        },
      ),
    );
  });
});
