import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isKept } from '../../outputs/server/kept-files.ts';
import { RELEASE_FILES } from '../../releases/release-files.ts';
import { parseSums, type Sums } from '../manifest.ts';
import { Refusal } from '../refusal.ts';
import { signatureFault } from './signature.ts';
import type { Differences } from './verify-folder.ts';

/** So many files are fetched at a time: enough to be quick, too few to be a burden. */
const AT_A_TIME = 8;

/**
 * Holds a served site against the sums that it shows itself, or against others: a manifest that was kept elsewhere proves
 * more. `address` is that of the home page.
 * @throws Refusal if the site does not answer, or shows no sums
 */
export async function verifySite(address: string, others?: Sums): Promise<Differences> {
  const base = address.endsWith('/') ? address : `${address}/`;
  const shown = await fetchBytes(base + RELEASE_FILES.sums);
  const sums = others ?? (shown && parseSums(shown.toString('utf8')));
  if (!sums || sums.size === 0)
    throw new Refusal(
      `«${base}» không có danh sách kiểm chứng (${RELEASE_FILES.sums}): Trang thông tin đó không đăng bằng npm run release.`,
    );
  const waiting = [...sums].filter(([path]) => !isKept(path));
  const differences: Differences = { compared: waiting.length, missing: [], altered: [], extra: [] };
  const work = async (): Promise<void> => {
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const [path, digest] = next;
      const bytes = await fetchBytes(base + encodeURI(path));
      if (!bytes) differences.missing.push(path);
      else if (createHash('sha256').update(bytes).digest('hex') !== digest) differences.altered.push(path);
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, work));
  const fault = shown && (await shownSignatureFault(base, shown));
  return fault === undefined ? differences : { ...differences, signature: fault };
}

/** The signature that a site shows of its sums is asked with the signers that it names: who wants more keeps those. */
async function shownSignatureFault(base: string, sums: Buffer): Promise<string | undefined> {
  const [signature, signers] = await Promise.all([
    fetchBytes(base + RELEASE_FILES.signature),
    fetchBytes(base + RELEASE_FILES.signers),
  ]);
  if (!signature || !signers) return undefined;
  const folder = await mkdtemp(join(tmpdir(), 'signature-'));
  const place = (name: string): string => join(folder, name);
  try {
    await Promise.all([
      writeFile(place('sums'), sums),
      writeFile(place('signature'), signature),
      writeFile(place('signers'), signers),
    ]);
    return await signatureFault(place('sums'), place('signature'), place('signers'));
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** What stands at an address; undefined where nothing does. @throws Refusal if nobody answers */
async function fetchBytes(address: string): Promise<Buffer | undefined> {
  try {
    const response = await fetch(address, { cache: 'no-store' });
    return response.ok ? Buffer.from(await response.arrayBuffer()) : undefined;
  } catch (error) {
    const { message } = ((error as Error).cause as Error | undefined) ?? (error as Error);
    throw new Refusal(`Không mở được «${address}»: ${message}.`);
  }
}
