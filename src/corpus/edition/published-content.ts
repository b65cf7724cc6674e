import { editionOf, siteInPlace, type Settings } from '../folder/settings.ts';
import type { StoredContent } from '../stored-content.ts';
import { publicContent } from './public-content.ts';

/**
 * What of a checked content is published, and where: the one place that knows of editions.
 * @throws if the settings name no place or no edition
 */
export function publishedContent({ entries, handbook }: StoredContent, settings: Settings): StoredContent {
  const content = { entries: { ...entries, site: siteInPlace(entries.site, settings) }, handbook };
  return editionOf(settings) === 'public' ? publicContent(content) : content;
}
