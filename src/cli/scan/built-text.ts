import { gunzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { ATTACHMENTS } from '../../domain/attachment/attachment-file.ts';
import { decode } from '../../vietnamese/index-form.ts';
import { suspectsIn } from './suspects.ts';

/**
 * Files that hold no text: faces, pictures of the program, the parts of the index that only point at its fragments, and days
 * with places.
 */
const WITHOUT_TEXT = /\.(?:woff2?|png|jpe?g|webp|avif|ico|pf_index|pf_filter)$|^pagefind\/due\.json$/;
/** Parts of office files that say how they look. */
const OF_LOOKS = /(?:styles|theme\d*|fontTable)\.xml$/;

/**
 * The gate itself, as authors have it: it holds the words that it looks for. Nothing of a content can be in it, for
 * `sources-only.ts` lets no build end that puts anything but our own sources and packages there.
 */
const THE_GATE = /^assets\/checking-worker-[\w-]+\.js$/;

const SEARCH_START = /^pagefind\/start\.json$/;

/**
 * What search begins with. Its list has the words of all documents, by how often they stand there: what stands on two lines
 * has nothing to do with each other. What points at the parts of the index is no text.
 */
function textsOfStart(bytes: Buffer): Uint8Array[] {
  const { meta: _, lexicon, ...rest } = JSON.parse(bytes.toString('utf8')) as { meta: string; lexicon: string };
  return [...lexicon.split('\n'), JSON.stringify(rest)].map((text) => Buffer.from(text));
}

/** Files of others: what they say was judged as it was read, and their bytes are what was judged. */
const ATTACHMENT = new RegExp(`^${ATTACHMENTS}/`);

/** The texts of a built file as bytes, markup or plain; none where it holds no text. */
export function textsOf(path: string, bytes: Buffer): Uint8Array[] {
  if (WITHOUT_TEXT.test(path) || THE_GATE.test(path) || ATTACHMENT.test(path)) return [];
  if (SEARCH_START.test(path)) return textsOfStart(bytes);
  if (path.endsWith('.pf_fragment')) return [textOfFragment(bytes)];
  if (!/\.(?:docx|xlsx)$/.test(path)) return [bytes];
  return Object.values(unzipSync(bytes, { filter: ({ name }) => name.endsWith('.xml') && !OF_LOOKS.test(name) }));
}

/** What the index keeps of a document, in the form of the index, as the text that was indexed. */
function textOfFragment(bytes: Buffer): Uint8Array {
  const json = gunzipSync(bytes).toString('utf8');
  const { content = '', meta = {} } = JSON.parse(json.slice(json.indexOf('{'))) as {
    content?: string;
    meta?: Record<string, string>;
  };
  const form = content.split(/(?: \|)+ /).join('\n');
  // To decode takes longer than to look: most documents hold nothing that is worth it.
  const isWorthIt = suspectsIn(Buffer.from(form.replaceAll('\u0335', ''))).length > 0;
  return Buffer.from([...(isWorthIt ? form.split('\n').map(decode) : []), ...Object.values(meta)].join('\n'));
}
