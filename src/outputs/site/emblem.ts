import type { Emblem } from '../../domain/emblem/emblem-file.ts';
import { EMBLEMS } from '../../domain/emblem/emblem-file.ts';
import type { Addresses } from './addresses.ts';

/** How high an emblem stands before the name of the site, in CSS pixels: two lines and the rule under them. */
const HEIGHT = 56;

/** An emblem with the room that it takes, so that nothing moves when it arrives. */
export interface EmblemImage {
  src: string;
  width: number;
  height: number;
}

/** The emblem of a site, or undefined where it shows none. */
export function emblemImage(emblem: Emblem | undefined, addresses: Addresses): EmblemImage | undefined {
  if (!emblem) return undefined;
  const { file, width, height } = emblem;
  return {
    src: addresses.file(`${EMBLEMS}/${file}`),
    width: Math.max(1, Math.round((HEIGHT * width) / height)),
    height: HEIGHT,
  };
}
