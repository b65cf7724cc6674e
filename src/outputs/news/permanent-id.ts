import { createHash } from 'node:crypto';

/** So many digits in a row may be taken for a number that names a person, which nothing built may hold. */
const LIKE_A_NUMBER = /(?:\d-?){6}/;

/**
 * A name that stays the same wherever the site lies and whatever it is called: a UUID (RFC 9562, version 8) made from what
 * it names. Readers of feeds tell by it what they have shown already.
 */
export function permanentId(...parts: readonly (string | number)[]): string {
  for (let named = parts.join('\n'); ; named += '\n') {
    const uuid = uuidOf(named);
    if (!LIKE_A_NUMBER.test(uuid)) return `urn:uuid:${uuid}`;
  }
}

function uuidOf(named: string): string {
  const digest = createHash('sha256').update(named).digest('hex');
  const variant = '89ab'[Number.parseInt(digest[16]!, 16) % 4]!;
  const groups = [digest.slice(0, 8), digest.slice(8, 12), `8${digest.slice(13, 16)}`];
  return [...groups, `${variant}${digest.slice(17, 20)}`, digest.slice(20, 32)].join('-');
}
