import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getCorpus } from '../../../corpus/from-astro.ts';
import { getHistory } from '../../../history/reading/from-astro.ts';
import { askedIds } from '../../../outputs/history/former-names.ts';
import { topicFeed } from '../../../outputs/news/feed.ts';
import { addressesUnder } from '../../../outputs/site/addresses.ts';

export async function getStaticPaths() {
  const corpus = await getCorpus();
  return corpus.topics.flatMap((topic) =>
    askedIds('linh-vuc', topic, corpus).map((id) => ({ params: { id }, props: { topic } })),
  );
}

/** The Atom feed of a topic. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { topic } }) => {
  const feed = topicFeed(await getCorpus(), await getHistory(), topic, addressesUnder(import.meta.env.BASE_URL));
  return new Response(feed, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
};
