import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { publish } from '../../../cli/soan/desk/publish.ts';
import type { Released } from '../../../cli/soan/desk/release.ts';
import { storedFiles } from '../../../cli/soan/desk/stored-files.ts';
import type { Ending, Progress, StoredFiles } from '../../../outputs/authoring/publishing.ts';
import { twoOffices } from '../two-offices.ts';

const VALID = join(import.meta.dirname, '../../fixtures/content/valid');

/** The document that is published, and another one beside it. */
export const FILE = 'content/van-ban/quyet-dinh-mau.mdx';
export const OTHER = 'content/van-ban/ke-hoach-mau.mdx';
/** Words of the document. */
export const TITLE = 'Ban hành chương trình công tác năm 2024';
export const AUTHOR = 'Nguyễn Thị Soạn';

/** Where a document is published in a test: two offices, and a release that notes what it was given. */
export class PublishingDesk {
  readonly offices = twoOffices(VALID);
  /** What the site was made from, by the text of the document; the newest last. */
  readonly released: string[] = [];
  readonly log: string[] = [];
  readonly told: Progress[] = [];
  outcome: Released = { kind: 'released' };
  readonly #gitSettings = process.env['GIT_CONFIG_GLOBAL'];

  constructor() {
    // The settings of whoever runs the tests are no part of them.
    process.env['GIT_CONFIG_GLOBAL'] = '/dev/null';
  }

  remove(): void {
    if (this.#gitSettings === undefined) delete process.env['GIT_CONFIG_GLOBAL'];
    else process.env['GIT_CONFIG_GLOBAL'] = this.#gitSettings;
    this.offices.remove();
  }

  /** A document as it lies in the folder. */
  stored(slug = 'quyet-dinh-mau'): StoredFiles {
    return storedFiles(this.offices.content, slug)!;
  }

  run(files?: StoredFiles, opened?: StoredFiles, author = AUTHOR): Promise<Ending> {
    const place = {
      contentDir: this.offices.content,
      outDir: join(this.offices.root, 'site'),
      cache: join(this.offices.root, 'cache'),
      release: (folder: string) => {
        this.released.push(readFileSync(join(folder, 'van-ban/quyet-dinh-mau.mdx'), 'utf8'));
        return Promise.resolve(this.outcome);
      },
      log: (line: string) => void this.log.push(line),
    };
    const given = { author, ...(files && { files }), ...(opened && { before: opened }) };
    return publish(place, given, (progress) => void this.told.push(progress));
  }

  /** The stages that ended so, in their order. */
  stagesThat(state: string): string[] {
    return this.told.flatMap((one) => ('stage' in one && one.state === state ? [one.stage] : []));
  }

  inShared(path: string): string {
    return this.offices.theirs.git('--git-dir', this.offices.shared, 'show', `main:${path}`);
  }
}

/** What was published changes only with an entry that says so. */
export function withEntry(text: string, note: string): string {
  const entry = `  - date: 2026-03-09\n    kind: editorial\n    level: minor\n    note: '${note}'\n`;
  return text.replace(/^changes:\n(?: .*\n)+/m, (log) => log + entry);
}

/** The document with other words in one place, and an entry that says so. */
export function edited(files: StoredFiles, from: string, to: string): StoredFiles {
  if (!files.text.includes(from)) throw new Error(`the document has no “${from}”`);
  return { ...files, text: withEntry(files.text.replace(from, to), `Sửa: ${to}`) };
}
