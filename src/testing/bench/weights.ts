import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** What some pages or files of a site may weigh at the most, each by itself, after brotli. */
interface Sort {
  name: string;
  /** What their paths look like; the first sort that fits counts. */
  path: RegExp;
  /** Undefined of what no page asks for at first. */
  most?: number;
}

/** The heaviest of one sort. */
export interface Weight extends Omit<Sort, 'path'> {
  file: string;
  bytes: number;
}

/** The HTML of any page; that of documents has a narrower budget, with what it loads. */
const PAGE = 60_000;
/** What a page asks for when it is first used. */
const DATA = 100_000;
/** The lightest of many long files may be long as well: so many of the longest are weighed. */
const WEIGHED = 3;

/** Everything that is weighed, in the order of the table. */
export const SORTS: readonly Sort[] = [
  { name: 'page of a document', path: /^van-ban\/van-ban-\d+\/index\.html$/, most: PAGE },
  { name: 'page of the register', path: /^van-ban\/(?:index\.html|(?!van-ban-\d)).*\.html$/, most: PAGE },
  { name: 'page of a unit', path: /^don-vi\/[^/]+\/index\.html$/, most: PAGE },
  { name: 'page of sheets', path: /^in-phieu\/.*html$/, most: PAGE },
  { name: 'page of a topic', path: /^linh-vuc\/.*html$/, most: PAGE },
  { name: 'page of news', path: /^cap-nhat\/index\.html$/, most: PAGE },
  { name: 'page of notices', path: /^cap-nhat\/.*html$/, most: PAGE },
  { name: 'page of a month', path: /^tai-ngay\/\d.*html$/, most: PAGE },
  { name: 'documents with their days', path: /^tai-ngay\/van-ban\/.*html$/, most: PAGE },
  { name: 'duties with their days', path: /^tai-ngay\/don-vi\/.*html$/, most: PAGE },
  { name: 'any other page', path: /\.html$/, most: PAGE },
  { name: 'data: a list of days', path: /^tai-ngay\/.*json$/, most: DATA },
  { name: 'data: the duties of a unit', path: /^don-vi\/.*json$/, most: DATA },
  { name: 'data: news since the last look', path: /^cap-nhat\/.*json$/, most: DATA },
  { name: 'data: what the workbench knows', path: /^soan\/.*json$/, most: DATA },
  { name: 'data: the whole roll-up, on demand', path: /^tong-hop\/nhiem-vu\.json$/ },
  { name: 'data: the roll-up at first', path: /^tong-hop\/.*json$/, most: DATA },
];

/** The heaviest page and data file of every sort that a site has. */
export function heaviest(outDir: string, files: readonly string[]): Weight[] {
  const bySort = Map.groupBy(files, (file) => SORTS.find(({ path }) => path.test(file)));
  return SORTS.flatMap((sort) => {
    const longest = (bySort.get(sort) ?? [])
      .map((file) => ({ file, length: statSync(join(outDir, file)).size }))
      .sort((a, b) => b.length - a.length)
      .slice(0, WEIGHED);
    const [most] = longest
      .map(({ file }) => ({ file, bytes: brotliCompressSync(readFileSync(join(outDir, file))).length }))
      .sort((a, b) => b.bytes - a.bytes);
    const { path: _, ...told } = sort;
    return most ? [{ ...told, ...most }] : [];
  });
}

/** Whether none is heavier than it may be. */
export const areLight = (weights: readonly Weight[]): boolean =>
  weights.every(({ bytes, most }) => most === undefined || bytes <= most);
