import { createHash } from 'node:crypto';
import { serialize } from 'node:v8';
import type { UnitDuties } from '../../domain/unit/unit-duties.schema.ts';
import type { UnitFile } from '../../outputs/unit-files/files.ts';
import type { Outputs } from './kept-outputs.ts';
import { OPEN_DIGEST } from './open-frame.ts';
import { closePackage } from './open-package.ts';

/** Those of which it is quicker to remember one than to make it. */
const REMEMBERED: ReadonlySet<UnitFile['format']> = new Set(['docx', 'xlsx']);

/**
 * A file of a unit. Office files name the version of the content, which every edit changes: they are made with a hole there
 * and remembered by all else that they show.
 */
export async function unitFileBytes(
  { format, make }: UnitFile,
  duties: UnitDuties,
  remembered: Outputs,
): Promise<string | Uint8Array> {
  if (!REMEMBERED.has(format)) return make(duties);
  const open: UnitDuties = { ...duties, contentVersion: OPEN_DIGEST };
  const key = createHash('sha256').update(`${remembered.code}\n${format}\n`).update(serialize(open)).digest('base64');
  const known = remembered.get(key);
  const file = known ?? Buffer.from(await make(open));
  if (!known) remembered.set(key, file);
  return closePackage(file, OPEN_DIGEST, duties.contentVersion);
}
