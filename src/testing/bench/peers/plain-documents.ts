import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Writes the documents of a generated content folder as any site generator takes them: a title and the text, without tasks,
 * units and whatever else only this site makes something of. That favours the peers.
 */
export async function writePlainDocuments(contentDir: string, folder: string, ending: 'md' | 'mdx'): Promise<void> {
  await mkdir(folder, { recursive: true });
  const documents = join(contentDir, 'van-ban');
  for (const name of await readdir(documents)) {
    const text = plainDocument(await readFile(join(documents, name), 'utf8'));
    await writeFile(join(folder, name.replace(/mdx$/, ending)), text);
  }
}

/** The title and the text of a document. */
export function plainDocument(source: string): string {
  const [, header = '', ...text] = source.split(/^---$/m);
  const title = /^subject: (.*)$/m.exec(header)?.[1] ?? "''";
  const body = text.join('---').replace(/^<\/?Passage\b[^>]*>\n\n?/gm, '');
  return `---\ntitle: ${title}\n---\n${body}`;
}
