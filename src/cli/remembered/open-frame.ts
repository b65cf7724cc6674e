import type { Frame } from '../../outputs/site/frame.ts';

/** ASCII letters that no text has: a page may hold whatever people write, but nobody writes these. */
const VERSION = 'xContentVersion7c1f0b9ae25dx';
/** The digest of the content where it is left open. */
export const OPEN_DIGEST = 'xContentDigest7c1f0b9ae25dx';
/** What stands behind the first tells how the place is written: an address has it in codes. */
const END = '·';

/**
 * The frame with the version of the content left open. Every page names it and every edit makes another: a page that is
 * remembered has a hole there.
 */
export function openFrame(frame: Frame): Frame {
  return { ...frame, contentVersion: `${VERSION}${END}`, contentDigest: OPEN_DIGEST };
}

/**
 * A page that was drawn in an open frame, as it would have been drawn in this one.
 * @throws if the version stands somewhere in a form that is not known: it would be published open
 */
export function closeFrame(page: Buffer, { contentVersion, contentDigest }: Frame): Buffer {
  const closed = [
    [`${VERSION}${END}`, contentVersion],
    [`${VERSION}${encodeURIComponent(END)}`, encodeURIComponent(contentVersion)],
    [OPEN_DIGEST, contentDigest],
  ].reduce((bytes, [hole, text]) => filled(bytes, hole!, text!), page);
  if (closed.includes(VERSION)) throw new Error('the version of the content is written in an unknown way');
  return closed;
}

function filled(bytes: Buffer, hole: string, text: string): Buffer {
  const [open, said] = [Buffer.from(hole), Buffer.from(text)];
  const parts: Buffer[] = [];
  let from = 0;
  for (let at = bytes.indexOf(open); at >= 0; at = bytes.indexOf(open, from)) {
    parts.push(bytes.subarray(from, at), said);
    from = at + open.length;
  }
  return from === 0 ? bytes : Buffer.concat([...parts, bytes.subarray(from)]);
}
