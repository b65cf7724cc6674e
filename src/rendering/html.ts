import { toHtml } from 'hast-util-to-html';
import { nodesOf, type Child } from './element.ts';

/** What was drawn as HTML, once for each article or sheet. */
export function htmlOf(...children: readonly Child[]): string {
  return toHtml({ type: 'root', children: nodesOf(...children) }, { collapseEmptyAttributes: true });
}
