import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { StoredFiles } from '../../../outputs/authoring/publishing.ts';
import { Git } from '../repository/git.ts';

/** The three states of one text. */
interface ThreeWays {
  mine: string;
  before: string;
  theirs: string;
}

/** Both changes of a document in one, where they are at different places; undefined where they are not. */
export async function bothChanges(
  mine: StoredFiles,
  before: StoredFiles,
  theirs: StoredFiles,
): Promise<StoredFiles | undefined> {
  const text = await bothInDocument({ mine: mine.text, before: before.text, theirs: theirs.text });
  if (text === undefined) return undefined;
  if (!mine.source) return { ...mine, text };
  const sources = { before: before.source?.text ?? '', theirs: theirs.source?.text ?? '' };
  const source = await bothIn({ mine: mine.source.text, ...sources });
  return source === undefined ? undefined : { ...mine, text, source: { ...mine.source, text: source } };
}

/** The public log, as files have it. */
const LOG = /^changes:\n(?:[ #].*\n)+/m;

/**
 * Both of two changes say so at the end of the log, which is one place: there theirs comes first, for it was published
 * first.
 */
async function bothInDocument(ways: ThreeWays): Promise<string | undefined> {
  const [mine, before, theirs] = [ways.mine, ways.before, ways.theirs].map((text) => LOG.exec(text)?.[0]);
  const isLogged = mine !== undefined && before !== undefined && theirs !== undefined;
  if (!isLogged || !mine.startsWith(before) || !theirs.startsWith(before)) return bothIn(ways);
  const unlogged = (text: string, log: string): string => text.replace(log, () => before);
  const text = await bothIn({
    mine: unlogged(ways.mine, mine),
    before: ways.before,
    theirs: unlogged(ways.theirs, theirs),
  });
  return text?.replace(before, () => theirs + mine.slice(before.length));
}

async function bothIn({ mine, before, theirs }: ThreeWays): Promise<string | undefined> {
  if (mine === theirs || theirs === before) return mine;
  if (mine === before) return theirs;
  const folder = await mkdtemp(join(tmpdir(), 'soan-'));
  try {
    const texts = Object.entries({ mine, before, theirs });
    for (const [name, text] of texts) await writeFile(join(folder, name), text);
    const { code, out } = await new Git(folder).run(['merge-file', '--stdout', ...texts.map(([name]) => name)]);
    return code === 0 ? out : undefined;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
