import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { CARRIED, isKept, MANIFEST } from '../../outputs/server/kept-files.ts';
import { RELEASE_FILES } from '../../releases/release-files.ts';
import { digestOf, listFiles, readSums, type Sums } from '../manifest.ts';
import { UNLISTED } from './seal.ts';
import { signatureFault } from './signature.ts';

/** How something differs from its list. */
export interface Differences {
  /** How many files were compared. */
  compared: number;
  missing: string[];
  altered: string[];
  /** What no list names. */
  extra: string[];
  /** What is wrong with the signature; absent where it is in order, or nobody has signed. */
  signature?: string;
}

/** Holds a published folder against its own manifest, or against other sums, which may be those for readers only. */
export async function verifyFolder(folder: string, others?: Sums): Promise<Differences> {
  const sums = others ?? readSums(join(folder, MANIFEST));
  const carried = readSums(join(folder, CARRIED));
  const found = new Set(listFiles(folder));
  const listed = new Map([...carried, ...sums]);
  const differences: Differences = { compared: listed.size, missing: [], altered: [], extra: [] };
  for (const [path, digest] of listed) {
    if (!found.has(path)) differences.missing.push(path);
    else if ((await digestOf(join(folder, path))) !== digest) differences.altered.push(path);
  }
  const isOurs = (path: string): boolean => listed.has(path) || UNLISTED.includes(path);
  // The list for readers names nothing that is not for them, and not itself.
  const isOfReaders = (path: string): boolean => !isKept(path) && !ABOUT_THE_LIST.includes(path);
  differences.extra = [...found].filter((path) => !isOurs(path) && (!others || isOfReaders(path)));
  const fault = await ownSignatureFault(folder);
  return fault === undefined ? differences : { ...differences, signature: fault };
}

const ABOUT_THE_LIST: readonly string[] = [RELEASE_FILES.sums, RELEASE_FILES.signature, RELEASE_FILES.signers];

async function ownSignatureFault(folder: string): Promise<string | undefined> {
  const [sums, signature, signers] = ABOUT_THE_LIST.map((path) => join(folder, path)) as [string, string, string];
  return existsSync(signature) ? signatureFault(sums, signature, signers) : undefined;
}

/** Whether nothing differs. */
export function isSame({ missing, altered, extra, signature }: Differences): boolean {
  return missing.length + altered.length + extra.length === 0 && signature === undefined;
}
