import { scrypt } from '@noble/hashes/scrypt.js';
import type { AllowedCode } from '../../../domain/release/allowance.schema.ts';
import { flatten } from '../flat/flatten.ts';

/**
 * A field may hold a telephone number and nothing else, and reports with its digest lie in logs that many read: of a quick
 * hash every number there is could be tried in a second. One try of this one takes some 30 ms and 16 MB, and the salt
 * makes each file a search of its own.
 */
const COST = { N: 2 ** 14, r: 8, p: 1 };
/** 50 bits: a portion that nobody has looked at will not get the digest of one that somebody has. */
const LENGTH = 10;
/** So many digests are remembered: of what is checked again after each pause of typing. In memory only. */
const REMEMBERED = 200;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz234567';

/**
 * What stands for a portion in `release.allowed`: the same as long as not one letter of it changes; markup and line ends
 * do not count. Another file, or another reason to look at the portion, has another digest.
 */
export function portionDigest(file: string, code: AllowedCode, portion: string): string {
  const said = flatten(portion).text.replace(/\s+/g, ' ').trim();
  const salt = `${code}\0${file}`;
  const asked = `${salt}\0${said}`;
  const known = digests.get(asked);
  if (known !== undefined) return known;
  const digest = lettersOf(scrypt(bytesOf(said), bytesOf(salt), { ...COST, dkLen: LENGTH }));
  if (digests.size >= REMEMBERED) digests.clear();
  digests.set(asked, digest);
  return digest;
}

const digests = new Map<string, string>();

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

function lettersOf(key: Uint8Array): string {
  const letters = Array.from(key, (byte) => LETTERS[byte % 32]!).join('');
  return `${letters.slice(0, 5)}-${letters.slice(5)}`;
}
