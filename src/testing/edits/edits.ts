import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Numbers in [0, 1), by which a place is chosen. */
export type Random = () => number;

/** A project folder in which somebody edits. */
interface Desk {
  project: string;
  content: string;
}

/**
 * One edit of each kind that an office or a programmer makes, somewhere.
 * @returns what was edited, for who looks into a difference
 */
export const EDITS = {
  text: (desk, random) => inDocument(desk, random, paragraphs, (line) => `${line} Xin nhắc lại.`),
  header: (desk, random) => inDocument(desk, random, field('subject'), (line) => `${line} (bổ sung)`),
  task: (desk, random) => inDocument(desk, random, field('    title'), (line) => `${line} cho đúng hạn`),
  unit: ({ content }, random) =>
    inFile(content, pick(filesOf(content, 'don-vi'), random), random, field('name'), (line) => `${line} (mới)`),
  topic: ({ content }, random) =>
    inFile(content, 'linh-vuc.yaml', random, field('    name'), (line) => `${line}, việc khác`),
  abbreviation: ({ content }, random) =>
    inFile(
      content,
      'viet-tat.yaml',
      random,
      field('  - short'),
      (line) => `  - short: ZQ\n    expansions: [quy định]\n${line}`,
    ),
  rename: rename,
  removal: remove,
  'site name': ({ content }, random) =>
    inFile(content, 'trang.yaml', random, field('name'), (line) => `${line} thành phố`),
  code: ({ project }, random) =>
    inFile(
      project,
      pick(CODE, random),
      random,
      (line) => /^ +[a-zA-Z]+: '[^']+[^:']',$/.test(line),
      (line) => line.replace(/',$/, " ạ',"),
    ),
} satisfies Record<string, (desk: Desk, random: Random) => string>;

export type EditKind = keyof typeof EDITS;
export const KINDS = Object.keys(EDITS) as EditKind[];

/** Words of the interface: a difference in any of them is a difference of pages, not only of what lies around them. */
const CODE = ['src/strings/site-strings.ts', 'src/strings/document-strings.ts'];

type Choice = (line: string, index: number, lines: readonly string[]) => boolean;

const field =
  (name: string): Choice =>
  (line) =>
    line.startsWith(`${name}: `) && !line.endsWith("'");

/** What a sentence more does not part from what is quoted of it. */
const paragraphs: Choice = (line, index, lines) =>
  index > lines.indexOf('---', 1) && /^[\p{L}\p{N}]/u.test(line) && /[.;:]$/.test(line) && !line.endsWith('./.');

/** The files of a folder of the content, by their paths in it. */
function filesOf(content: string, folder: string): string[] {
  return readdirSync(join(content, folder))
    .filter((name) => /\.(?:mdx|yaml)$/.test(name))
    .map((name) => `${folder}/${name}`)
    .toSorted();
}

function pick<Item>(items: readonly Item[], random: Random): Item {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error('nothing to choose from');
  return item;
}

/** Edits one line of those that may be chosen. */
function inFile(folder: string, name: string, random: Random, choice: Choice, edit: (line: string) => string): string {
  const lines = readFileSync(join(folder, name), 'utf8').split('\n');
  const places = lines.flatMap((line, index) => (choice(line, index, lines) ? [index] : []));
  const place = pick(places, random);
  writeFileSync(join(folder, name), lines.with(place, edit(lines[place]!)).join('\n'));
  return `${name}:${place + 1}`;
}

function inDocument({ content }: Desk, random: Random, choice: Choice, edit: (line: string) => string): string {
  const possible = filesOf(content, 'van-ban').filter((name) =>
    readFileSync(join(content, name), 'utf8').split('\n').some(choice),
  );
  return inFile(content, pick(possible, random), random, choice, edit);
}

/** Gives a document another name, and its name to those that refer to it. */
function rename({ content }: Desk, random: Random): string {
  const file = pick(filesOf(content, 'van-ban'), random);
  const slug = slugOf(file);
  renameSync(join(content, file), join(content, `van-ban/${slug}-moi.mdx`));
  for (const name of [...filesOf(content, 'van-ban'), 'duong-dan-cu.yaml', 'trang.yaml']) {
    const text = readFileSync(join(content, name), 'utf8');
    const again = text.replace(new RegExp(`(document: |van-ban/)${slug}(?=\\s|$|/|\\))`, 'gm'), `$1${slug}-moi`);
    if (again !== text) writeFileSync(join(content, name), again);
  }
  return file;
}

/** Takes away a document that nothing refers to. */
function remove({ content }: Desk, random: Random): string {
  const files = filesOf(content, 'van-ban');
  const texts = files.map((name) => readFileSync(join(content, name), 'utf8'));
  texts.push(readFileSync(join(content, 'duong-dan-cu.yaml'), 'utf8'));
  const file = pick(
    files.filter((name, index) => !texts.some((text, other) => other !== index && text.includes(slugOf(name)))),
    random,
  );
  rmSync(join(content, file));
  return file;
}

const slugOf = (file: string): string => file.slice('van-ban/'.length, -'.mdx'.length);
