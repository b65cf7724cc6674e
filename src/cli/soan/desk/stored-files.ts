import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, sep } from 'node:path';
import { hasSlugForm, SLUG_MAX_LENGTH } from '../../../domain/field/slug-form.ts';
import type { StoredFiles } from '../../../outputs/authoring/publishing.ts';

/** A file of a content folder: its path there, and its text. */
export interface ContentText {
  path: string;
  text: string;
}

/** The files of a document, by their places in a content folder. */
export function filesOf({ slug, text, source, units = [] }: StoredFiles): ContentText[] {
  return [
    { path: `van-ban/${slug}.mdx`, text },
    ...(source ? [{ path: `nguon/${source.file}`, text: source.text }] : []),
    ...units.map((unit) => ({ path: `don-vi/${unit.id}.yaml`, text: unit.text })),
  ];
}

/** The name among those of a document's files that cannot be one; it may have come from anywhere. */
export function unfitName({ slug, source, units = [] }: StoredFiles): string | undefined {
  const names = [
    slug,
    ...(source ? [source.file.endsWith('.txt') ? source.file.slice(0, -4) : ''] : []),
    ...units.map(({ id }) => id),
  ];
  return names.find((name) => !hasSlugForm(name) || name.length > SLUG_MAX_LENGTH);
}

/** The document as it stands in a content folder; undefined where there is none of that name. */
export function storedFiles(contentDir: string, slug: string): StoredFiles | undefined {
  if (!hasSlugForm(slug)) return undefined;
  const text = textAt(contentDir, `van-ban/${slug}.mdx`);
  if (text === undefined) return undefined;
  const named = /^ +file: *['"]?([a-z0-9-]+\.txt)['"]? *$/m.exec(text)?.[1] ?? `${slug}.txt`;
  const source = textAt(contentDir, `nguon/${named}`);
  return { slug, text, ...(source !== undefined && { source: { file: named, text: source } }) };
}

/** The first of the units to be registered that is registered already, as something else. */
export function takenUnit(contentDir: string, { units = [] }: StoredFiles): string | undefined {
  return units.find(({ id, text }) => (textAt(contentDir, `don-vi/${id}.yaml`) ?? text) !== text)?.id;
}

function textAt(contentDir: string, path: string): string | undefined {
  const place = join(contentDir, path);
  return isInside(contentDir, place) && existsSync(place) ? readFileSync(place, 'utf8') : undefined;
}

/** Whether a place is in the folder, links followed as far as there is anything. */
function isInside(folder: string, place: string): boolean {
  const root = realpathSync(folder);
  const parent = existsSync(dirname(place)) ? realpathSync(dirname(place)) : join(root, basename(dirname(place)));
  const real = existsSync(place) ? realpathSync(place) : join(parent, basename(place));
  return real.startsWith(`${root}${sep}`);
}

/** Writes the files of a document: each is there as it was, or whole as it is now. */
export async function writeFiles(contentDir: string, files: StoredFiles): Promise<string[]> {
  const all = filesOf(files);
  for (const { path } of all) {
    if (!isInside(contentDir, join(contentDir, path))) throw new Error(`outside of the folder: ${path}`);
  }
  for (const { path, text } of all) {
    const place = join(contentDir, path);
    const beside = join(dirname(place), `.${basename(place)}.${process.pid}`);
    await mkdir(dirname(place), { recursive: true });
    try {
      await writeFile(beside, text);
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
