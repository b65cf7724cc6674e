import type { APIRoute } from 'astro';
import { checkedBytes } from '../../corpus/checked-bytes.ts';
import { getCorpus } from '../../corpus/from-astro.ts';
import { contentType } from '../../outputs/server/content-types.ts';

/** The emblem of the office, byte by byte as it was checked. */
export async function getStaticPaths() {
  const { emblem } = await getCorpus();
  return emblem ? [{ params: { file: emblem.file }, props: { sha256: emblem.sha256 } }] : [];
}

export const GET: APIRoute<{ sha256: string }, { file: string }> = async ({ params: { file }, props: { sha256 } }) =>
  new Response(await checkedBytes(file, sha256), { headers: { 'Content-Type': contentType(file) } });
