import type { ProgressFile } from '../../domain/progress/progress.schema.ts';
import { fromBase64Url, toBase64Url } from './base64url.ts';
import { deflate, inflate } from './deflate.ts';
import type { NameDuty } from '../records/read-entry.ts';
import { readProgress, type ReadProgress } from './read-progress.ts';
import { exchangeWords } from './exchange-words.ts';

/**
 * Records travel in the fragment of an address, the one part that a browser never sends to a server. The digit is the
 * way they are packed.
 */
const PREFIX = '#tien-do=1.';

/** Mail and chat programs cut longer addresses; beyond this the unit hands over a file. */
export const SHARE_LIMIT = 8000;

/** A short packed text can swell without end. */
const UNPACKED_LIMIT = 2_000_000;

/** The fragment that carries the file, or undefined when it would be longer than a link may be. */
export async function toShareFragment(file: ProgressFile): Promise<string | undefined> {
  const fragment = PREFIX + toBase64Url(await deflate(new TextEncoder().encode(JSON.stringify(file))));
  return fragment.length <= SHARE_LIMIT ? fragment : undefined;
}

/** The records that an address brought along. One that was cut or altered is told of; it never throws. */
export async function fromShareFragment(fragment: string, nameDuty?: NameDuty): Promise<ReadProgress> {
  try {
    const bytes = await inflate(fromBase64Url(packedIn(fragment)), UNPACKED_LIMIT);
    return readProgress(new TextDecoder('utf-8', { fatal: true }).decode(bytes), nameDuty);
  } catch {
    return { problems: [exchangeWords.sharing.damaged] };
  }
}

/**
 * What an address carries, without what chat and mail programs do to addresses: a full stop or a bracket of the sentence around
 * it, parameters of theirs, letters that nobody sees, a line end in its middle.
 */
function packedIn(fragment: string): string {
  const written = fragment.slice(PREFIX.length).replace(INVISIBLE, '');
  return /^[\w-]*/.exec(safelyDecoded(written).replace(INVISIBLE, ''))?.[0] ?? '';
}

const INVISIBLE = /[\s\p{Cf}]+/gu;

function safelyDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
