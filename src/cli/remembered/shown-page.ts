import { createHash } from 'node:crypto';
import { serialize } from 'node:v8';
import type { Frame } from '../../outputs/site/frame.ts';
import type { ShownProps } from '../../outputs/site/shown.ts';
import { openFrame } from './open-frame.ts';

/** What a page shows in an open frame, and the key under which it is remembered. */
export interface ShownPage {
  frame: Frame;
  shown: object;
  key: string;
}

/**
 * Asks a page what it shows. The key says it all: the code, where the page stands, its frame and its view, which is data
 * and nothing else.
 * @returns undefined for a page that does not say
 */
export function shownPage(props: object | undefined, address: string, code: string): ShownPage | undefined {
  if (!isShown(props)) return undefined;
  const { frame, view } = props;
  const open = openFrame(frame);
  const seen = view(open);
  // Addresses are functions of the base path alone, which belongs to the code.
  const { addresses: _, ...around } = open;
  const key = createHash('sha256')
    .update(`${code}\n${address}\n`)
    // Throws where there is a function: what it knows could not be told from outside.
    .update(serialize({ around, seen }))
    .digest('base64');
  return { frame, shown: { ...seen, frame: open }, key };
}

function isShown(props: object | undefined): props is ShownProps<object> {
  return props !== undefined && 'frame' in props && 'view' in props && typeof props.view === 'function';
}
