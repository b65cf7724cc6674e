import type { APIRoute } from 'astro';
import { getCorpus, getHandbook } from '../../corpus/from-astro.ts';
import { siteRegistry } from '../../outputs/authoring/site-registry.ts';

/** What the workbench knows of this site. */
export const GET: APIRoute = async () => {
  const handbook = await getHandbook();
  const registry = siteRegistry(
    await getCorpus(),
    handbook.map(({ id }) => id),
  );
  return new Response(JSON.stringify(registry), { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
};
