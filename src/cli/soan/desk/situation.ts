import { GATE } from '../../../checks/confidential/gate/gate.ts';
import { maskPath } from '../../../checks/confidential/gate/mask.ts';
import { readContent } from '../../../corpus/from-files.ts';
import { loadContent } from '../../../corpus/load-content.ts';
import { shortName } from '../../../outputs/naming/document-name.ts';
import type { Situation } from '../../../outputs/authoring/publishing.ts';
import { released } from '../../../releases/released.ts';
import { compareVietnamese } from '../../../vietnamese/collate.ts';
import { changedFiles, openWorkingCopy, waitingCommits, type WorkingCopy } from '../repository/working-copy.ts';
import { noticeWords as words } from '../told.ts';
import type { Place } from './publish.ts';

/** So many files that are being worked on are named. */
const SHOWN = 5;

/** What is in the content folder, and what must be known before something is published from it. */
export async function situation({
  contentDir,
  outDir,
  log,
}: Pick<Place, 'contentDir' | 'outDir' | 'log'>): Promise<Situation> {
  const documents = await documentsIn(contentDir);
  const state = await openWorkingCopy(contentDir, log);
  switch (state.kind) {
    case 'obstacle':
      return { documents, obstacle: state.told, notices: [], isWaiting: false };
    case 'unkept':
      return { documents, notices: [state.why === 'no-program' ? words.noProgram : words.noHistory], isWaiting: false };
    case 'kept': {
      const changed = (await changedFiles(state.copy)).map((path) => maskPath(path));
      const shown = changed.length > SHOWN ? [...changed.slice(0, SHOWN), words.more(changed.length - SHOWN)] : changed;
      const count = await waitingCommits(state.copy);
      const waiting = count > 0 ? words.waiting(count) : await unreleased(state.copy, outDir);
      const notices = [...(shown.length > 0 ? [words.others(shown)] : []), ...(waiting === undefined ? [] : [waiting])];
      return { documents, notices, isWaiting: waiting !== undefined };
    }
  }
}

/** What is said where something is recorded that readers do not have, whenever that was; undefined where they have it all. */
async function unreleased({ git, prefix, head }: WorkingCopy, outDir: string): Promise<string | undefined> {
  if (head === undefined) return undefined;
  const commit = released(outDir)?.commit;
  if (commit === undefined) return words.neverReleased;
  const { code } = await git.run(['diff', '--quiet', commit, head, '--', `./${prefix}`]);
  return code === 0 ? undefined : words.unreleased;
}

/** Every document that has a file, by its name where it can be read: one that is wrong is there to be mended. */
async function documentsIn(contentDir: string): Promise<Situation['documents']> {
  const { content } = await readContent(loadContent(contentDir), { gate: GATE });
  const names = new Map(content.documents.map(({ value }) => [value.slug, nameOf(value)]));
  return [...content.documentIds]
    .map((slug) => ({ slug, name: names.get(slug) ?? slug }))
    .sort((a, b) => compareVietnamese(a.name, b.name));
}

/** A header that is not whole may lack what a name is made of. */
function nameOf(document: Parameters<typeof shortName>[0]): string | undefined {
  try {
    return shortName(document);
  } catch {
    return undefined;
  }
}
