import type { PublishedHandbook } from '../../domain/handbook/published-handbook.ts';
import { splitFrontmatter } from '../../markup/frontmatter.ts';
import type { Content } from '../content.ts';
import { HANDBOOK } from '../folder/places.ts';
import type { LoadedImage } from './load-image.ts';

/** The handbook of a content that has no errors. */
export function publishedHandbook({ handbook, texts }: Content, images: readonly LoadedImage[]): PublishedHandbook {
  return {
    pages: handbook.map(({ file, value: { id, title, description, order } }) => {
      return { id, title, description, order, body: splitFrontmatter(texts.get(file)!, () => {}).body };
    }),
    images: images.flatMap(({ path, bytes }) =>
      path.startsWith(`${HANDBOOK}/`) ? [{ path: path.slice(HANDBOOK.length + 1), bytes }] : [],
    ),
  };
}
