import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';

/** Elements as HTML: called once for what a page shows, since what is drawn is one tree with no tags in its texts. */
export function htmlOf(...elements: ElementContent[]): string {
  return toHtml({ type: 'root', children: elements }, { collapseEmptyAttributes: true });
}
