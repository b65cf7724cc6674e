import type { AddressInfo } from 'node:net';
import { LinkChecker, LinkState } from 'linkinator';
import { staticServer } from '../../cli/server/static-server.ts';
import { builtPages } from './built-site.ts';

/** Links of a built site that lead nowhere, or to an anchor that is not there; with a page that has each. */
export async function deadLinks(folder: string, basePath: string): Promise<string[]> {
  const server = staticServer(folder, basePath);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  try {
    const { links } = await new LinkChecker().check({
      path: builtPages(folder, basePath).map(({ address }) => origin + address),
      checkFragments: true,
      concurrency: 20,
      // Other people's sites may be down today: they say nothing about ours.
      linksToSkip: async (link) => /^https?:/.test(link) && !link.startsWith(origin),
    });
    // The search page keeps in its fragment what is asked; no anchor is meant.
    const isAsked = new RegExp(`${basePath}tim-kiem/#[a-z-]+=`);
    const dead = links.filter(({ state, url }) => state === LinkState.BROKEN && !isAsked.test(url));
    const pages = Map.groupBy(dead, ({ url }) => url.slice(origin.length));
    return [...pages].map(
      ([url, from]) => `${url} on ${from.length} pages, as ${from[0]?.parent?.slice(origin.length)}`,
    );
  } finally {
    server.closeAllConnections();
    server.close();
  }
}
