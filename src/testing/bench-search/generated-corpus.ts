import type { DirectiveDocument } from '../../domain/document/document.schema.ts';
import { aClause, aDocument } from '../builders/document.ts';
import { provisionText } from '../../domain/provision/provision-text.ts';
import { seededRandom } from '../seeded-random.ts';
import { pick } from './pick.ts';

const PLACES = [
  ...['Tân An', 'Bình Thuỷ', 'Cái Khế', 'Hưng Lợi', 'An Hoà', 'Thới Bình', 'Long Tuyền', 'Trà Nóc', 'Phước Thới'],
  ...['Lê Bình', 'Ba Láng', 'Phú Thứ', 'Trường Lạc', 'Mỹ Khánh', 'Nhơn Ái', 'Giai Xuân', 'Vĩnh Trinh', 'Thạnh Lộc'],
];

/** What follows each word in the fixtures, the end of a clause included. */
function successors(documents: readonly DirectiveDocument[]): Map<string, string[]> {
  const next = new Map<string, string[]>([['', []]]);
  for (const { body } of documents) {
    for (const provision of body.provisions) {
      let previous = '';
      for (const word of provisionText(provision).split(/\s+/).slice(1)) {
        next.set(previous, [...(next.get(previous) ?? []), word]);
        previous = word;
      }
      next.set(previous, [...(next.get(previous) ?? []), '']);
    }
  }
  return next;
}

/**
 * Documents that no one wrote: chains of words that follow each other in the fixtures, so that every pair of words is
 * common and only longer runs tell documents apart.
 */
export function generateDocuments(sources: readonly DirectiveDocument[], count: number): DirectiveDocument[] {
  const next = successors(sources);
  const random = seededRandom(2026);
  const sentence = (): string => {
    const words: string[] = [];
    for (let word = pick(next.get('') ?? [], random); word !== '' && words.length < 60;) {
      words.push(random() < 0.02 ? `${word} ${pick(PLACES, random)}` : word);
      word = pick(next.get(word) ?? [''], random);
    }
    return words.join(' ');
  };
  return Array.from({ length: count }, (_, i) => {
    const source = pick(sources, random);
    const year = 2015 + Math.floor(random() * 11);
    return aDocument({
      ...source,
      slug: `van-ban-${String(i + 1).padStart(4, '0')}`,
      codeNumber: String(1 + Math.floor(random() * 900)),
      issuedDate: `${year}-${String(1 + Math.floor(random() * 12)).padStart(2, '0')}-${String(1 + Math.floor(random() * 28)).padStart(2, '0')}`,
      subject: sentence().split(' ').slice(0, 14).join(' '),
      body: {
        provisions: Array.from({ length: 4 + Math.floor(random() * 5) }, (_clause, at) =>
          aClause(String(at + 1), `${sentence()} ${sentence()}`),
        ),
      },
    });
  });
}
