import type { APIRoute } from 'astro';
import { getCorpus } from '../../../corpus/from-astro.ts';
import { detailBuckets, type DocumentDetails } from '../../../outputs/authoring/document-details.ts';

/** The provisions of a hundred documents each, which the workbench asks for where a draft refers to one of them. */
export async function getStaticPaths() {
  const buckets = detailBuckets(await getCorpus());
  return buckets.map((details, index) => ({ params: { run: String(index) }, props: { details } }));
}

export const GET: APIRoute<{ details: DocumentDetails[] }> = ({ props }) =>
  new Response(JSON.stringify(props.details), { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
