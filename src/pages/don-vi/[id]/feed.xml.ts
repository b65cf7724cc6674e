import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getCorpus } from '../../../corpus/from-astro.ts';
import { getHistory } from '../../../history/reading/from-astro.ts';
import { askedIds } from '../../../outputs/history/former-names.ts';
import { unitFeed } from '../../../outputs/news/feed.ts';
import { addressesUnder } from '../../../outputs/site/addresses.ts';

export async function getStaticPaths() {
  const corpus = await getCorpus();
  return corpus.units.flatMap((unit) =>
    askedIds('don-vi', unit, corpus).map((id) => ({ params: { id }, props: { unit } })),
  );
}

/** The Atom feed of what concerns the duties of a unit. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { unit } }) => {
  const feed = unitFeed(await getCorpus(), await getHistory(), unit, addressesUnder(import.meta.env.BASE_URL));
  return new Response(feed, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
};
