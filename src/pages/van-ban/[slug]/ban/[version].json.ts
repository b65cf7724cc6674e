import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getCorpus } from '../../../../corpus/from-astro.ts';
import { getHistory } from '../../../../history/reading/from-astro.ts';
import { comparableVersions } from '../../../../outputs/history/comparable-versions.ts';
import { textOf } from '../../../../outputs/history/version-difference.ts';

export async function getStaticPaths() {
  const [corpus, history] = [await getCorpus(), await getHistory()];
  return corpus.documents.flatMap(({ slug }) =>
    comparableVersions(history, slug).map((version) => ({
      params: { slug, version: String(version.number) },
      props: { version },
    })),
  );
}

/** A version as plain texts, for a browser that holds it against another one. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { version } }) =>
  Response.json(textOf(await getCorpus(), version));
