import type { APIRoute } from 'astro';
import { getCorpus } from '../corpus/from-astro.ts';
import { absoluteAddress, addressesUnder } from '../outputs/site/addresses.ts';

/** Everything here is public; the search page would only give endless lists. A training edition is for nobody to find. */
export const GET: APIRoute = async () => {
  const { site } = await getCorpus();
  const addresses = addressesUnder(import.meta.env.BASE_URL);
  if (site.edition) return new Response(`User-agent: *\nDisallow: ${addresses.home}\n`);
  const map = absoluteAddress(site.url, addresses.file('sitemap.xml'));
  return new Response(`User-agent: *\nDisallow: ${addresses.search}\n\nSitemap: ${map}\n`);
};
