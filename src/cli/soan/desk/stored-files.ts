import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, sep } from 'node:path';
import { ATTACHMENT_NAME, attachmentPath, ATTACHMENTS } from '../../../domain/attachment/attachment-file.ts';
import { hasSlugForm, SLUG_MAX_LENGTH } from '../../../domain/field/slug-form.ts';
import type { StoredAttachment, StoredFiles } from '../../../outputs/authoring/publishing.ts';

/** A file of a content folder: its path there, and what is in it. */
export interface GivenFile {
  path: string;
  content: string | Uint8Array;
}

/** The files of a document that are given, by their places in a content folder. */
export function filesOf({ slug, text, source, units = [], attachments = [] }: StoredFiles): GivenFile[] {
  return [
    { path: `van-ban/${slug}.mdx`, content: text },
    ...(source ? [{ path: `nguon/${source.file}`, content: source.text }] : []),
    ...units.map((unit) => ({ path: `don-vi/${unit.id}.yaml`, content: unit.text })),
    ...attachments.flatMap(({ file, content }) =>
      content === undefined ? [] : [{ path: attachmentPath(slug, file), content: Buffer.from(content, 'base64') }],
    ),
  ];
}

/** The name among those of a document's files that cannot be one; it may have come from anywhere. */
export function unfitName({ slug, source, units = [], attachments = [] }: StoredFiles): string | undefined {
  const names = [
    slug,
    ...(source ? [source.file.endsWith('.txt') ? source.file.slice(0, -4) : ''] : []),
    ...units.map(({ id }) => id),
  ];
  const attached = attachments.find(({ file }) => !ATTACHMENT_NAME.test(file) || file.length > SLUG_MAX_LENGTH)?.file;
  return names.find((name) => !hasSlugForm(name) || name.length > SLUG_MAX_LENGTH) ?? attached;
}

/** The document as it stands in a content folder; undefined where there is none of that name. */
export function storedFiles(contentDir: string, slug: string): StoredFiles | undefined {
  if (!hasSlugForm(slug)) return undefined;
  const text = textAt(contentDir, `van-ban/${slug}.mdx`);
  if (text === undefined) return undefined;
  const named = /^ +file: *['"]?([a-z0-9-]+\.txt)['"]? *$/m.exec(text)?.[1] ?? `${slug}.txt`;
  const source = textAt(contentDir, `nguon/${named}`);
  const attachments = storedAttachments(contentDir, slug);
  return { slug, text, ...(source !== undefined && { source: { file: named, text: source } }), attachments };
}

/** What lies beside a document in a content folder; nothing beside one of a name that can be none. */
export function storedAttachments(contentDir: string, slug: string): StoredAttachment[] {
  const folder = join(contentDir, ATTACHMENTS, slug);
  if (!hasSlugForm(slug) || !existsSync(folder) || !isInside(contentDir, folder)) return [];
  const files = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile());
  return files
    .filter(({ name }) => ATTACHMENT_NAME.test(name))
    .map(({ name: file }) => {
      const bytes = readFileSync(join(folder, file));
      return { file, bytes: bytes.length, sha256: digestOf(bytes) };
    });
}

const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** The first of the files to be put beside a document that others have put there, or replaced, since it was opened. */
export function takenAttachment(
  contentDir: string,
  { slug, attachments = [] }: StoredFiles,
  before: StoredFiles | undefined,
): string | undefined {
  const there = new Map(storedAttachments(contentDir, slug).map(({ file, sha256 }) => [file, sha256]));
  const opened = new Map(before?.attachments?.map(({ file, sha256 }) => [file, sha256]));
  return attachments.find(({ file, content }) => {
    const found = content === undefined ? undefined : there.get(file);
    return found !== undefined && found !== digestOf(Buffer.from(content!, 'base64')) && found !== opened.get(file);
  })?.file;
}

/** The first of the units to be registered that is registered already, as something else. */
export function takenUnit(contentDir: string, { units = [] }: StoredFiles): string | undefined {
  return units.find(({ id, text }) => (textAt(contentDir, `don-vi/${id}.yaml`) ?? text) !== text)?.id;
}

const isThere = (contentDir: string, path: string): boolean =>
  isInside(contentDir, join(contentDir, path)) && existsSync(join(contentDir, path));

const textAt = (contentDir: string, path: string): string | undefined =>
  isThere(contentDir, path) ? readFileSync(join(contentDir, path), 'utf8') : undefined;

/** Whether a place is in the folder, links followed as far as there is anything. */
function isInside(folder: string, place: string): boolean {
  return realOf(place).startsWith(`${realpathSync(folder)}${sep}`);
}

const realOf = (place: string): string =>
  existsSync(place) ? realpathSync(place) : join(realOf(dirname(place)), basename(place));

/** Writes the files of a document: each is there as it was, or whole as it is now. */
export async function writeFiles(contentDir: string, files: StoredFiles): Promise<string[]> {
  const all = filesOf(files);
  for (const { path } of all) {
    if (!isInside(contentDir, join(contentDir, path))) throw new Error(`outside of the folder: ${path}`);
  }
  for (const { path, content } of all) {
    const place = join(contentDir, path);
    const beside = join(dirname(place), `.${basename(place)}.${process.pid}`);
    await mkdir(dirname(place), { recursive: true });
    try {
      await writeFile(beside, content);
      await rename(beside, place);
    } finally {
      await rm(beside, { force: true });
    }
  }
  return all.map(({ path }) => path);
}

/** Whether two states of a document are the same; a source that nobody has given is no difference. */
export function isSameDocument(one: StoredFiles | undefined, other: StoredFiles | undefined): boolean {
  if (!one || !other) return one === other;
  const isSameSource = !one.source || !other.source || one.source.text === other.source.text;
  return one.text === other.text && isSameSource;
}

/**
 * Removes what lies beside a document that was taken back: the text of its source, where that is its own, and its files.
 * What was removed, by its places in the content folder.
 */
export async function removeBeside(contentDir: string, slug: string): Promise<string[]> {
  const places = [
    `nguon/${slug}.txt`,
    ...storedAttachments(contentDir, slug).map(({ file }) => attachmentPath(slug, file)),
  ].filter((path) => isThere(contentDir, path));
  for (const path of places) await rm(join(contentDir, path));
  return places;
}
