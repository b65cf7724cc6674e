import type {
  Ending,
  Publication,
  SetAside,
  StoredAttachment,
  StoredFiles,
} from '../../outputs/authoring/publishing.ts';
import type { GivenAttachment } from '../desk/known-attachments.ts';
import { type Desk, NOTHING_OPEN, type Work } from '../desk/desk.ts';
import { endingPart } from './ending-part.ts';
import type { Machine } from './machine.ts';
import { type PublishPart, publishPart } from './publish-part.ts';
import { storedPart } from './stored-part.ts';
import { machineWords } from './words.ts';

/** What publishing needs of the page around it. */
export interface PageAround {
  home: string;
  desk(): Desk | undefined;
  put(work: Work): Promise<string | undefined>;
  /** Keeps a document among the drafts of this browser. */
  keepAside(work: Work): Promise<void>;
  /** What was known of the site may be no more so. */
  learnAnew(): Promise<void>;
  /** Goes to where the document is looked at and mended, with a sentence on why. */
  toMend(told: string): void;
}

/** A document of the content folder as work on the desk. The files beside it lie there, whatever its text was before. */
function workOf({ files: { attachments, ...files }, before }: SetAside): Work {
  return {
    id: crypto.randomUUID(),
    ...files,
    ...(before && { before: { ...before, ...(attachments && { attachments }) } }),
    ...NOTHING_OPEN,
  };
}

/** The files of what is on the desk, those that are given anew with all that is in them. */
async function filesOn({ work: { slug, text, source, units, attachments = [] } }: Desk): Promise<StoredFiles> {
  const given = await Promise.all(
    attachments.map(async ({ file, looked: { bytes, sha256 }, content }) => ({
      file,
      bytes,
      sha256,
      content: await inBase64(content),
    })),
  );
  return { slug, text, ...(source && { source }), ...(units && { units }), attachments: given };
}

function inBase64(content: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onerror = () => reject(reader.error ?? new Error('not read'));
    reader.onload = () => resolve((reader.result as string).split(',')[1] ?? '');
    reader.readAsDataURL(content);
  });
}

/** What the page shows where its machine can publish. */
export interface Publishing {
  /** Publishes what is on the desk. */
  button: PublishPart;
  /** The documents that there are, and what waits from before. */
  stored: ReturnType<typeof storedPart>;
}

export function publishing(machine: Machine, page: PageAround): Publishing {
  const given = async (): Promise<Omit<Publication, 'author'>> => {
    const desk = page.desk();
    return desk ? { files: await filesOn(desk), ...(desk.work.before && { before: desk.work.before }) } : {};
  };
  const onEnding = async (ending: Ending, { files }: Omit<Publication, 'author'>): Promise<Node[]> => {
    const desk = page.desk();
    if (desk && files) follow(desk, ending, files);
    for (const aside of ending.setAside) await page.keepAside(workOf(aside));
    if (ending.kind === 'published') await page.learnAnew();
    return endingPart(ending, {
      home: page.home,
      merge({ text, source }, theirs) {
        page.desk()?.change({ text, ...(source && { source }), before: theirs });
        page.toMend(machineWords.conflict.mergedDone);
      },
      openTheirs: (theirs) => void page.put(workOf({ files: theirs, before: theirs })),
      insist(theirs) {
        page.desk()?.change(theirs ? { before: theirs } : { before: undefined as never });
        void part.run();
      },
    });
  };
  const part = publishPart(machine, { label: machineWords.publish.button, given, onEnding });
  const rest = publishPart(machine, { label: machineWords.publish.rest, given: () => Promise.resolve({}), onEnding });
  const open = (files: StoredFiles): Promise<string | undefined> => page.put(workOf({ files, before: files }));
  return { button: part, stored: storedPart(machine, { rest, open }) };
}

/** The files that lie in the folder once what was sent is saved: those from before, and those that came with it. */
function laidDown({ slug, attachments: sent = [] }: StoredFiles, before: StoredFiles | undefined): StoredAttachment[] {
  const lay = (before?.slug === slug && before.attachments) || [];
  const files = new Map([...lay, ...sent].map(({ file, bytes, sha256 }) => [file, { file, bytes, sha256 }]));
  return [...files.values()];
}

/** The document on the desk is from now on compared with what is in the folder, or with what both sides began from. */
function follow(desk: Desk, ending: Ending, files: StoredFiles): void {
  const { before, attachments = [] } = desk.work;
  if (ending.isSaved) desk.change({ before: { ...files, attachments: laidDown(files, before) } });
  else if (ending.kind === 'conflict' && ending.base) desk.change({ before: ending.base });
  // What is published need not be sent again; what is only saved may have to be.
  if (ending.kind !== 'published') return;
  const isSent = (given: GivenAttachment): boolean =>
    files.attachments?.some(({ file, sha256 }) => file === given.file && sha256 === given.looked.sha256) ?? false;
  desk.change({ attachments: attachments.filter((given) => !isSent(given)) });
}
