import { type DocumentCitation, findDocumentCitations } from '../../domain/citation/document-citation.ts';
import { codeKeyOf, documentCodeKey } from '../../domain/document/document-code.ts';
import type { RelationType } from '../../domain/document/relation-type.ts';
import { provisionsOf } from '../../domain/provision/provision-tree.ts';
import type { Body } from '../../domain/provision/provision.ts';
import type { DraftHeader, ProposedRelation } from '../draft/draft.ts';
import { plain, startingWords, words } from '../../vietnamese/plain.ts';
import { partsOf, sentencesOf, trimmed } from '../language/sentences.ts';
import type { Registry } from '../registry/registry.ts';
import { linesOf } from '../tasks/lines.ts';

/** Words before a document that say how this one stands to it, the last of them counts. */
const WORDS: readonly [RelationType, RegExp][] = [
  ['replaces', words('thay thế(?: cho)?', 'g')],
  ['repeals', words('bãi bỏ|huỷ bỏ|hết hiệu lực', 'g')],
  ['amends', words('sửa đổi(?:, bổ sung)?|bổ sung', 'g')],
  ['corrects', words('đính chính', 'g')],
  ['attaches', words('(?:gửi |đính |sao gửi )?kèm(?: theo)?|sao gửi', 'g')],
  [
    'implements',
    words('thực hiện|triển khai|tiếp theo|thi hành|theo (?:chỉ đạo|kết luận|ý kiến)(?:[^.;,]* tại)?', 'g'),
  ],
  ['basis', words('căn cứ|trên cơ sở', 'g')],
];
const BASIS = startingWords('căn cứ|trên cơ sở');
/** Laws that a recital names without a number. */
const LAW = /^Căn cứ\s+((?:Hiến pháp|Bộ luật|Luật|Pháp lệnh|Điều lệ)\s[^;]+?)\s*[;.,]?$/u;

/** The documents that a text names, each with what the words around it say: an office accepts or corrects it. */
export function findRelations(body: Body, header: DraftHeader, registry: Registry): ProposedRelation[] {
  const own = codeKeyOf(header);
  const found = provisionsOf(body).flatMap((provision) =>
    linesOf(provision).flatMap((line) =>
      line.type === 'table'
        ? []
        : sentencesOf(line.text).flatMap(({ text }) =>
            ofSentence(text, provision.kind === 'annex').map((one) => ({ ...one, provision: provision.id })),
          ),
    ),
  );
  const relations = found.filter(({ key }) => key === '' || key !== own).map((one) => toRelation(one, registry));
  return withoutRepeated(relations);
}

interface FoundRelation {
  type: RelationType;
  key: string;
  citation: string;
  issuedDate?: string;
  quote: string;
}

function ofSentence(sentence: string, isAnnex: boolean): FoundRelation[] {
  const laws = lawOf(sentence);
  return [
    ...laws,
    ...findDocumentCitations(sentence).flatMap((cited): FoundRelation[] => {
      const type = typeOf(sentence, cited);
      // “(Kèm theo Quyết định số …)” names the paper itself, or what it belongs to.
      if (isAnnex && type === 'attaches') return [];
      return [
        {
          type,
          key: documentCodeKey(cited.code),
          citation: citationOf(sentence, cited),
          ...(cited.issuedDate !== undefined && { issuedDate: cited.issuedDate }),
          quote: quoteOf(sentence, cited),
        },
      ];
    }),
  ];
}

function lawOf(sentence: string): FoundRelation[] {
  return partsOf(sentence).flatMap(({ text }) => {
    const law = LAW.exec(text)?.[1];
    if (law === undefined || findDocumentCitations(text).length > 0) return [];
    return [
      { type: 'basis' as const, key: '', citation: law.replace(/[./]+$/u, ''), quote: text.replace(/[;.,/]+$/u, '') },
    ];
  });
}

/** What stands nearest before the document in its part of the sentence; “Căn cứ” at the start rules all that follows. */
function typeOf(sentence: string, { start }: DocumentCitation): RelationType {
  const from = sentence.lastIndexOf(';', start) + 1;
  const before = plain(sentence.slice(from, start));
  const places = WORDS.map(([type, pattern]) => ({ type, at: [...before.matchAll(pattern)].at(-1)?.index ?? -1 }));
  const last = places.reduce((a, b) => (b.at > a.at ? b : a));
  if (last.type === 'amends' && /^[^.;]{0,40}được\s+$/u.test(before.slice(0, last.at))) return 'cites';
  if (last.at < 0) return BASIS.test(plain(sentence)) ? 'basis' : 'cites';
  const gap = before.slice(last.at);
  // Words far away speak of something else, but for the beginning of a recital.
  if (last.type === 'implements' && last.at > 12 && gap.length > 140) return 'cites';
  if (
    last.type === 'implements' &&
    words('tại|theo').test(gap) &&
    !startingWords('thực hiện|triển khai|tiếp theo|theo').test(before.trim())
  )
    return 'cites';
  return last.type;
}

/** Kind, number, day and organ, as the sentence has them. */
function citationOf(sentence: string, { start, end }: DocumentCitation): string {
  return sentence.slice(start, end + organBehind(sentence.slice(end)).length).trim();
}

/** Small words of an organ's name; others stand there only behind a capital. */
const OF_ORGANS = new Set('ban nhân dân thành phố tỉnh xã phường huyện quận đặc khu thường vụ chấp hành'.split(' '));

/** “ của Uỷ ban nhân dân Thành phố”, as far as the name goes. */
function organBehind(text: string): string {
  const start = /^\s+của\s+(?=\p{Lu})/u.exec(text)?.[0].length;
  if (start === undefined) return '';
  let end = start;
  let isBehindCapital = false;
  for (const { index, 0: word } of text.slice(start).matchAll(/[\p{L}-]+/gu)) {
    if (
      /[^\s]/.test(text.slice(end, start + index)) ||
      startingWords('về|tại|để|đã|quy định|ban hành|hướng dẫn|yêu cầu').test(plain(word))
    )
      break;
    const isCapital = /^\p{Lu}/u.test(word);
    const isJoint =
      word === 'và' &&
      /^và\s+\p{Lu}\p{Ll}+\s+\p{Ll}/u.test(text.slice(start + index)) &&
      !/^và\s+\p{L}+\s+\p{L}+\s+số\s/u.test(text.slice(start + index));
    if (!isCapital && !isBehindCapital && !isJoint && !OF_ORGANS.has(plain(word))) break;
    if (word === 'và' && !isJoint) break;
    isBehindCapital = isCapital;
    end = start + index + word.length;
  }
  return end > start ? text.slice(0, end) : '';
}

/** The words around the document: from the sign before them to the one behind. */
function quoteOf(sentence: string, { start, end }: DocumentCitation): string {
  const before = sentence.slice(0, start);
  const from = Math.max(before.lastIndexOf(';'), before.lastIndexOf('(')) + 1;
  const to = /[;).]\s|[;)]|\.?\/\.?$|[.:]$/u.exec(sentence.slice(end));
  return trimmed(sentence, from, to ? end + to.index : sentence.length).text;
}

function toRelation(
  { type, key, citation, issuedDate, quote, provision }: FoundRelation & { provision: string },
  registry: Registry,
): ProposedRelation {
  const same = key === '' ? [] : registry.documents.filter(({ codeKey }) => codeKey === key);
  // A number begins anew each year: the day decides where both have one.
  const held = same.filter(
    (one) => issuedDate === undefined || one.issuedDate === undefined || one.issuedDate === issuedDate,
  );
  return { type, ...(held.length === 1 && { document: held[0]!.slug }), citation, provision, quote };
}

/** One relation of a kind to a document; where another kind is known, mere mention says nothing more. */
function withoutRepeated(relations: readonly ProposedRelation[]): ProposedRelation[] {
  const targetOf = ({ document, citation }: ProposedRelation): string => {
    const [cited] = findDocumentCitations(citation);
    return document ?? (cited ? documentCodeKey(cited.code) : citation);
  };
  const said = new Set(relations.filter(({ type }) => type !== 'cites').map(targetOf));
  const seen = new Set<string>();
  return relations.filter((relation) => {
    const target = targetOf(relation);
    if (relation.type === 'cites' && said.has(target)) return false;
    const key = `${relation.type} ${target}`;
    return !seen.has(key) && Boolean(seen.add(key));
  });
}
