import type { Element } from 'hast';
import { h, type Child } from '../element.ts';
import type { Letterhead, LetterheadPiece } from '../../outputs/document/letterhead.ts';
import { strings } from '../../strings.ts';

const words = strings.document.letterhead;

/** The head of the document as it stands on paper. Drawn, so nothing here is official text. */
export function letterheadElement(letterhead: Letterhead): Element {
  const { system, national, superiorOrgan, organ, code, placeAndDate, about, title, priority, note } = letterhead;
  return h(`div.letterhead.${system}`, [
    h(
      'div.national',
      national.map((line) => h('p', line)),
    ),
    h('div.issuer', superiorOrgan ? h('p.superior', superiorOrgan) : null, h('p.organ', organ)),
    h('div.number', [
      h('p', lineOf(code)),
      about ? h('p.about', lineOf(about)) : null,
      priority ? h('p.priority', priority) : null,
    ]),
    placeAndDate ? h('p.place-and-date', lineOf(placeAndDate)) : null,
    title
      ? h('div.kind-and-subject', [
          h('p.kind', title.kind),
          title.subject ? h('p.subject', lineOf(title.subject)) : null,
        ])
      : null,
    h('p.letterhead-note', `${words.head} ${note}`),
  ]);
}

/** A line of words; what the source does not say is a visible blank in it, in the voice of this site. */
export function lineOf(pieces: readonly LetterheadPiece[]): Child[] {
  return pieces.map((piece) => (typeof piece === 'string' ? piece : blank(piece.unknown)));
}

/** What the source does not say, by its name. */
export function blank(name: string): Element {
  return h('span.blank', [name, words.unknown].filter(Boolean).join(': '));
}
