import { type DeadlineMention, findDeadlines } from '../../domain/deadline/deadline-mentions.ts';
import { namedProducts } from '../../domain/document/named-products.ts';
import { FIELDS } from './fields.ts';
import { generateBody, type Shape } from './body.ts';
import type { Random } from './random.ts';
import { subject } from './sentences.ts';

interface Kind {
  typeName: string;
  /** Abbreviation in the symbol; a công văn has none. */
  short?: string;
  shape: Shape;
}

const KINDS: readonly Kind[] = [
  { typeName: 'Công văn', shape: 'clauses' },
  { typeName: 'Công văn', shape: 'points' },
  { typeName: 'Chỉ thị', short: 'CT', shape: 'points' },
  { typeName: 'Quyết định', short: 'QĐ', shape: 'articles' },
  { typeName: 'Kế hoạch', short: 'KH', shape: 'headings' },
  { typeName: 'Thông báo', short: 'TB', shape: 'clauses' },
];
const OFFICES = ['NC', 'KT', 'VX', 'ĐT', 'TH', 'NV'];
const SHORTEST = 3;

/** What a document refers to and is addressed to. */
export interface Surroundings {
  units: readonly { id: string; name: string }[];
  /** Documents made before this one. */
  earlier: readonly { slug: string; date: string }[];
  /** Whether its tasks may still be to be done. */
  mayStand: boolean;
}

/** The `index`-th document of a corpus, as a file of `content/van-ban/`. */
export function generateDocument(
  index: number,
  random: Random,
  { units, earlier, mayStand }: Surroundings,
): { slug: string; date: string; text: string; live: number } {
  const { typeName, short, shape } = random.pick(KINDS);
  const fields = random.some(FIELDS, random.between(1, 3));
  const notation = short ? `${short}-UBND` : `UBND-${random.pick(OFFICES)}`;
  const year = 2021 + (index % 6);
  const date = `${year}-${pad(random.between(1, 12))}-${pad(random.between(1, 28))}`;
  // One in fifty is as long as a regulation.
  const size = random.oneIn(50) && shape === 'articles' ? random.between(30, 60) : random.between(SHORTEST, 6);
  const { text, orders } = generateBody(shape, size, fields, random);
  const addressees = random.some(units, random.between(1, 6));
  const tasks = random.some(orders, random.between(2, 8)).map(({ provision, quote }, position) =>
    [
      `  - id: v${position + 1}`,
      `    title: ${scalar(quote.slice(0, 90).replace(/[ ,;:.]+\S*$/, ''))}`,
      `    provision: ${provision}`,
      `    quote: ${scalar(quote)}`,
      `    to: [${random
        .some(addressees, random.between(1, 3))
        .map(({ id }) => id)
        .join(', ')}]`,
      `    topics: [${random.pick(fields).id}]`,
      ...deadlineOf(quote, date, random),
      ...productOf(quote),
    ].join('\n'),
  );
  const known = earlier.filter((other) => other.date <= date);
  const related =
    known.length > 0 && random.oneIn(4)
      ? ['relations:', '  - type: cites', `    document: ${random.pick(known).slug}`]
      : [];
  const slug = `van-ban-${String(index).padStart(5, '0')}`;
  const about = subject(random.pick(fields), random);
  const drawn = random.pick(['active', 'active', 'unknown', 'closed']);
  const status = mayStand ? drawn : 'closed';
  const lines = [
    '---',
    'system: state',
    `typeName: ${typeName}`,
    `codeNumber: '${index}'`,
    `codeNotation: ${notation}`,
    'organName: Uỷ ban nhân dân Thành phố',
    'issuedPlace: Thành phố',
    `issuedDate: ${date}`,
    `subject: ${scalar(about)}`,
    'to:',
    ...addressees.flatMap(({ id, name }) => [`  - text: ${scalar(`- ${name};`)}`, `    units: [${id}]`]),
    'toPlaces:',
    "  - '- Như trên;'",
    "  - '- Lưu: VT.'",
    'signer:',
    '  authority: TM. UỶ BAN NHÂN DÂN',
    '  position: CHỦ TỊCH',
    `status: ${status}`,
    `topics: [${fields.map(({ id }) => id).join(', ')}]`,
    ...related,
    'source:',
    '  kind: extraction',
    `  missing: [letterhead, signer.fullName, ${leftUnset(tasks).join(', ')}]`,
    'release:',
    '  basis: decision',
    'changes:',
    `  - date: ${date}`,
    '    kind: published',
    '    level: major',
    '    note: Đăng lần đầu.',
    'tasks:',
    ...tasks,
    '---',
    '',
    text,
  ];
  return { slug, date, text: lines.join('\n'), live: status === 'closed' ? 0 : tasks.length };
}

/** The deadline that a quote sets after the issue; some tasks that set none have one all the same. */
function deadlineOf(quote: string, date: string, random: Random): string[] {
  const [mention] = findDeadlines(quote, date);
  if (mention) return [`    ${mention.written}`, ...wordsFor(quote, mention)];
  return random.oneIn(4) ? [`    dueDate: ${Number(date.slice(0, 4)) + 1}-${pad(random.between(1, 12))}-15`] : [];
}

/** A term from a day that only the text states needs the words. */
const wordsFor = (quote: string, { start, end, written }: DeadlineMention): string[] =>
  written.includes('stated') ? [`    dueText: ${scalar(quote.slice(start, end))}`] : [];

const productOf = (quote: string): string[] =>
  namedProducts(quote)
    .slice(0, 1)
    .map(({ name }) => `    product: ${scalar(name)}`);

const pad = (number: number): string => String(number).padStart(2, '0');

const scalar = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** What some task of a document is silent about. */
function leftUnset(tasks: readonly string[]): string[] {
  const lacks = (field: RegExp): boolean => tasks.some((task) => !field.test(task));
  return [
    ...(lacks(/^ {4}due/m) ? ['tasks.dueDate'] : []),
    'tasks.lead',
    'tasks.coordinators',
    ...(lacks(/^ {4}product/m) ? ['tasks.product'] : []),
    'tasks.reporting',
  ];
}
