import { pageTitle } from '../../../outputs/naming/document-name.ts';
import type { Ending, Progress, Publication, StoredFiles } from '../../../outputs/authoring/publishing.ts';
import type { DirectiveDocument } from '../../../domain/document/document.schema.ts';
import { isWithdrawn } from '../../../domain/document/withdrawn.ts';
import { cleanCopy, plainCopy } from '../repository/clean-copy.ts';
import { receive } from '../repository/receive.ts';
import { commitFiles } from '../repository/commit-files.ts';
import { send } from '../repository/send.ts';
import { openWorkingCopy, type WorkingCopy } from '../repository/working-copy.ts';
import { publishWords as words } from '../told.ts';
import { Course, Stopped } from './course.ts';
import { errorsWith, judgeDraft } from './judge.ts';
import { publicationMessage } from './message.ts';
import type { Release } from './release.ts';
import {
  filesOf,
  isSameDocument,
  removeBeside,
  storedAttachments,
  storedFiles,
  takenAttachment,
  takenUnit,
  unfitName,
  writeFiles,
} from './stored-files.ts';
import { bothChanges } from './three-ways.ts';

/** Where a publication takes place. */
export interface Place {
  contentDir: string;
  /** The published site. */
  outDir: string;
  /** Where copies may lie. */
  cache: string;
  release: Release;
  /** What a maintainer should know. */
  log: (line: string) => void;
}

/** What is to be published, once it is known to be fit to be written. */
interface Draft {
  files: StoredFiles;
  before: StoredFiles | undefined;
  document: DirectiveDocument;
}

/** So often others may be quicker before it is said. */
const MOST_TRIES = 3;

/**
 * Publishes a document, and what was recorded before and could not be sent: takes in what others have changed, checks,
 * writes, records, sends, and lets the new site take the place of the old one. Nothing is written that does not pass; what
 * cannot go on says why, and can be done again.
 */
export async function publish(place: Place, given: Publication, tell: (told: Progress) => void): Promise<Ending> {
  const course = new Course(tell);
  try {
    const author = given.author.trim();
    if (author === '') course.stop(words.noAuthor);
    const draft = given.files && (await draftOf(place, given.files, openedAs(given), course));
    for (let left = MOST_TRIES; ; left -= 1) {
      const copy = await here(place, course);
      const fault = await takeIn(place, copy, author, course);
      if (draft) await refuseConflict(place, draft, course);
      const current = await here(place, course);
      await check(place, current, draft, course);
      if (draft) await keep(place, current, draft, author, course);
      if (fault !== undefined) course.stop(words.savedOnly, fault, words.offlineNext);
      if (await deliver(await here(place, course), course)) break;
      if (left === 1) course.stop(words.keepsChanging, words.savedOnly);
    }
    await exchange(place, course);
    const told = draft ? toldOf(draft.document) : words.publishedRest;
    const address = draft && `van-ban/${draft.files.slug}/`;
    const aside = setAsideNames(course);
    return {
      kind: 'published',
      ...(address !== undefined && { address }),
      ...course.whole([told, ...(aside.length > 0 ? [words.setAside(aside)] : [])]),
    };
  } catch (error) {
    if (error instanceof Stopped) return error.ending;
    place.log(error instanceof Error ? (error.stack ?? error.message) : String(error));
    course.fail(words.failed);
    return { kind: 'stopped', ...course.whole([words.failed]) };
  }
}

const toldOf = (document: DirectiveDocument): string =>
  (isWithdrawn(document) ? words.withdrawn : words.published)(pageTitle(document));

/** The document as it was opened; one that has got another name since is a new one. */
const openedAs = ({ files, before }: Publication): StoredFiles | undefined =>
  before?.slug === files?.slug ? before : undefined;

/** The folder as it is now; undefined where nothing keeps its history. */
async function here({ contentDir, log }: Place, course: Course): Promise<WorkingCopy | undefined> {
  const state = await openWorkingCopy(contentDir, log);
  if (state.kind === 'obstacle') course.stop(state.told, words.notPublished);
  return state.kind === 'kept' ? state.copy : undefined;
}

/** What was given, unless it holds what may be written nowhere, or cannot be understood. */
async function draftOf(
  { contentDir }: Place,
  files: StoredFiles,
  before: StoredFiles | undefined,
  course: Course,
): Promise<Draft> {
  const name = unfitName(files);
  if (name !== undefined) course.stop(words.badName(name));
  const { issues, document, isWithheld } = await judgeDraft(files, contentDir);
  if (isWithheld) course.stop(words.withheld);
  const errors = issues.filter(({ severity }) => severity === 'error');
  if (errors.length > 0 || !document) course.refuse(errors, words.errors(errors.length));
  return { files, before, document: document.value };
}

/** Takes in what others have sent; why they cannot be reached just now, where that is so. */
async function takeIn(
  { contentDir }: Place,
  copy: WorkingCopy | undefined,
  author: string,
  course: Course,
): Promise<string | undefined> {
  course.begin('receive');
  if (!copy?.shared) {
    course.skip(words.noShared);
    return undefined;
  }
  const reception = await receive(copy, copy.shared, author);
  switch (reception.kind) {
    case 'received':
      for (const { files, ...rest } of reception.setAside)
        course.setAside.push({ files: { ...files, attachments: storedAttachments(contentDir, files.slug) }, ...rest });
      course.done(words.received(reception.files.length));
      return undefined;
    case 'in-the-way':
      return course.stop(words.inTheWay(reception.files), words.notPublished);
    case 'not-for-us':
      return course.stop(words.notForUs(reception.files), words.notPublished);
    default:
      course.fail(words[reception.kind]);
      return words[reception.kind];
  }
}

/** Stops where the document is not any more what its author began from. */
async function refuseConflict({ contentDir }: Place, { files, before }: Draft, course: Course): Promise<void> {
  const unit = takenUnit(contentDir, files);
  if (unit !== undefined) course.stop(words.unitTaken(unit), words.notPublished);
  const attachment = takenAttachment(contentDir, files, before);
  if (attachment !== undefined) course.stop(words.attachmentTaken(attachment), words.notPublished);
  const theirs = storedFiles(contentDir, files.slug);
  if (isSameDocument(theirs, files) || isSameDocument(theirs, before)) return;
  const aside = course.setAside.findIndex((one) => one.files.slug === files.slug);
  if (!before && theirs && aside < 0) course.stop(words.nameTaken(files.slug), words.notPublished);
  // What was recorded here before is on the desk: it is not put aside a second time.
  const base = aside < 0 ? before : course.setAside.splice(aside, 1)[0]!.before;
  const merged = base && theirs && (await bothChanges(files, base, theirs));
  course.conflict({ theirs, base, merged }, theirs ? words.conflict : words.removed);
}

/** Checks what would be published: what was recorded, with the document in it. */
async function check(
  place: Place,
  copy: WorkingCopy | undefined,
  draft: Draft | undefined,
  course: Course,
): Promise<void> {
  course.begin('check');
  const folder = await committed(place, copy);
  const { own, elsewhere } = await errorsWith(draft?.files, { contentDir: folder, outDir: place.outDir });
  if (own.length > 0) course.refuse(own, words.errors(own.length));
  if (elsewhere.length > 0) {
    course.refuse(elsewhere, words.errorsElsewhere([...new Set(elsewhere.map(({ file }) => file))]));
  }
  course.done(words.noErrors);
}

/** What was recorded, apart from what is being worked on; all of a folder without a history. */
const committed = ({ contentDir, cache }: Place, copy: WorkingCopy | undefined): Promise<string> =>
  copy?.head === undefined ? plainCopy(contentDir, cache) : cleanCopy(copy, cache);

/** Writes the document into the folder and records it. */
async function keep(
  { contentDir }: Place,
  copy: WorkingCopy | undefined,
  { files, document }: Draft,
  author: string,
  course: Course,
): Promise<void> {
  course.begin('save');
  await writeFiles(contentDir, files).catch(() => course.stop(words.notWritten, words.notPublished));
  course.isSaved = true;
  const paths = filesOf(files).map(({ path }) => path);
  const gone = isWithdrawn(document) ? await removeBeside(contentDir, files.slug) : [];
  course.done([words.saved(paths), gone.length > 0 ? words.takenAway(gone) : ''].filter(Boolean).join(' '));
  course.begin('commit');
  if (!copy) return course.skip(words.noHistory);
  const message = publicationMessage(document);
  const result = await commitFiles(copy, [...paths, ...gone], message, author);
  if (result === 'refused') course.stop(words.notRecorded);
  if (result === 'committed') course.done(words.recorded(message.split('\n')[0]!));
  else course.skip(words.unchanged);
}

/** Sends what is recorded; false where others were quicker. */
async function deliver(copy: WorkingCopy | undefined, course: Course): Promise<boolean> {
  course.begin('send');
  if (!copy?.shared) {
    course.skip(words.noShared);
    return true;
  }
  const sending = await send(copy, copy.shared);
  if (sending === 'sent') course.done(words.sent);
  else if (sending === 'not-taken') course.stop(words.notTaken, words.savedOnly);
  else if (sending !== 'behind') course.stop(words[sending], words.savedOnly, words.offlineNext);
  return sending === 'sent';
}

/** Lets the new site take the place of the old one. */
async function exchange(place: Place, course: Course): Promise<void> {
  course.begin('release');
  const copy = await here(place, course);
  const folder = copy?.head === undefined ? place.contentDir : await cleanCopy(copy, place.cache);
  const released = await place.release(folder);
  const left = copy?.shared ? words.sentOnly : words.savedOnly;
  switch (released.kind) {
    case 'released':
      return course.done(words.released);
    case 'unfit':
      return course.refuse(released.issues, words.unfit(released.issues.length), left);
    case 'refused':
      if (released.why === undefined) course.stop(words.notReleased, left);
      course.stop(words.releaseRefused, released.why, words.releaseNext, left);
  }
}

const setAsideNames = ({ setAside }: Course): string[] => setAside.map(({ files }) => `${files.slug}.mdx`);
