import type { APIRoute } from 'astro';
import { checkedBytes } from '../../corpus/checked-bytes.ts';
import { getCorpus } from '../../corpus/from-astro.ts';
import { ATTACHMENTS } from '../../domain/attachment/attachment-file.ts';
import { contentType } from '../../outputs/server/content-types.ts';

/** Every file that stands beside a published document, byte by byte as it was checked. */
export async function getStaticPaths() {
  const { attachments = {} } = await getCorpus();
  return Object.entries(attachments).map(([path, { sha256 }]) => ({
    params: { path: path.slice(ATTACHMENTS.length + 1) },
    props: { path, sha256 },
  }));
}

export const GET: APIRoute<{ path: string; sha256: string }> = async ({ props: { path, sha256 } }) =>
  new Response(await checkedBytes(path, sha256), { headers: { 'Content-Type': contentType(path) } });
