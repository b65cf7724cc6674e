import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { checkContent } from '../../checks/check-content.ts';
import type { Issue } from '../../issues/issue.ts';

/** A content folder without a fault, rich enough that every kind of edit has a place in it. */
export const BASE = join(import.meta.dirname, '../fixtures/contract');

/** Its documents: a letter with tasks, a decision with its source text, and a notice known from another document alone. */
export const LETTER = 'van-ban/cong-van-21-ubnd-vx.mdx';
export const DECISION = 'van-ban/quyet-dinh-05-qd-ubnd.mdx';
export const NOTICE = 'van-ban/thong-bao-30-tb-vptu.mdx';

/** Its page of the handbook. */
export const PAGE = 'huong-dan/cach-doc.mdx';

/** The day on which the edited contents are checked: what lies after it is to come. */
export const TODAY = '2026-06-15';

/** Files as they are put into the folder; null takes one away. */
export type Files = Readonly<Record<string, string | Uint8Array | null>>;

/** The text of a file of the base. */
export const baseText = (file: string): string => readFileSync(join(BASE, file), 'utf8');

/** A file of the base with its first `find` replaced. */
export function edited(file: string, find: string, put: string): string {
  const text = baseText(file);
  if (!text.includes(find)) throw new Error(`${file} has no «${find}»`);
  return text.replace(find, () => put);
}

/** A copy of the base that is edited and mended, one case after the other. */
export class Workshop {
  readonly folder = mkdtempSync(join(tmpdir(), 'contract-'));
  readonly content = join(this.folder, 'content');

  constructor() {
    cpSync(BASE, this.content, { recursive: true });
  }

  /** What the check says of the base with those files in their places. */
  async check(files: Files): Promise<Issue[]> {
    for (const [path, text] of Object.entries(files)) this.put(path, text);
    const { issues } = await checkContent(this.content, { cacheDir: join(this.folder, 'cache'), today: TODAY });
    this.restore(files);
    return issues;
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  private put(path: string, text: string | Uint8Array | null): void {
    const file = join(this.content, path);
    if (text === null) return rmSync(file, { recursive: true, force: true });
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }

  private restore(files: Files): void {
    for (const path of Object.keys(files)) {
      const parts = path.split('/');
      const places = parts.map((_, at) => parts.slice(0, at + 1).join('/'));
      // What the base does not have goes with the folders that came with it.
      const added = places.find((place) => !existsSync(join(BASE, place)));
      if (added === undefined) cpSync(join(BASE, path), join(this.content, path), { recursive: true });
      else rmSync(join(this.content, added), { recursive: true, force: true });
    }
  }
}
