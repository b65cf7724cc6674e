import { LinkChecker, LinkState } from 'linkinator';
import { expect, it } from 'vitest';
import { basePath, builtPages, whileServed } from './built-site.ts';

it('every link on every page leads somewhere, to the very anchor', async () => {
  const addresses = builtPages().map(({ address }) => address);
  const { links } = await whileServed((origin) =>
    new LinkChecker().check({
      // The page for what does not exist is linked from nowhere; it must not have dead links either.
      path: addresses.map((address) => origin + address),
      checkFragments: true,
      concurrency: 20,
      // Other people's sites may be down today: they say nothing about ours.
      linksToSkip: async (link) => /^https?:/.test(link) && !link.startsWith(origin),
    }),
  );
  const broken = Map.groupBy(
    links.filter(({ state }) => state === LinkState.BROKEN),
    ({ url }) => url,
  );
  expect([...broken].map(([url, from]) => `${url} on ${from.length} pages, as ${from[0]?.parent}`)).toEqual([]);
  expect(links.some(({ url }) => new URL(url).pathname === basePath)).toBe(true);
});
