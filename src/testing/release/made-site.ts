import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeServerFiles } from '../../cli/server-files.ts';
import { RELEASE_FILES } from '../../releases/release-files.ts';
import { aRecord } from '../builders/release-record.ts';

/** How many documents such a site has, and how many parts its index. */
const DOCUMENTS = 6;

/** The name of a file that carries the digest of what it says, as bundlers make it. */
export function hashed(folder: string, words: string, ending: string): string {
  return `${folder}/${createHash('sha256').update(words).digest('hex').slice(0, 8)}.${ending}`;
}

/** The signed paper of a document. */
export const attachmentOf = (document: number): string => `tep/${document}/ban-ky.pdf`;

/**
 * Makes a site as a build does, small and quick: pages with a script of their own and a signed paper beside them, and an
 * index whose entry names its parts.
 * Of its pages and parts one stays as it is and the others tell of the release.
 */
export async function makeSite(folder: string, number: number): Promise<void> {
  const put = (path: string, words: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), words);
  };
  const padding = 'Văn bản chỉ đạo. '.repeat(60);
  const parts: string[] = [];
  for (let document = 0; document < DOCUMENTS; document += 1) {
    const words = document === 0 ? 'unchanged' : `release ${number}, document ${document}`;
    const [script, part] = [hashed('assets', words, 'js'), hashed('pagefind/fragment', words, 'pf_fragment')];
    put(script, `// ${words}\n${padding}`);
    put(part, words);
    put(attachmentOf(document), `%PDF-1.7\n${words}\n${padding}`);
    parts.push(part);
    put(
      document === 0 ? 'index.html' : `van-ban/${document}/index.html`,
      `<script src="/${script}"></script>${words}\n${padding}`,
    );
  }
  put('404.html', 'Không tìm thấy trang');
  put('pagefind/start.json', JSON.stringify(parts));
  put(RELEASE_FILES.record, JSON.stringify(aRecord({ number })));
  await writeServerFiles(folder, '/');
}
