import { createHash } from 'node:crypto';
import { imageSize } from 'image-size';
import type { EmblemFacts } from '../../domain/emblem/emblem-file.ts';

/** From this orientation on, a photograph is shown turned by a quarter (EXIF). */
const FIRST_TURNED = 5;

/** What must be known of an emblem to show it; an image that does not say how large it is has no width and no height. */
export function readEmblem(bytes: Uint8Array): EmblemFacts {
  return { sha256: createHash('sha256').update(bytes).digest('hex'), ...shownSize(bytes) };
}

function shownSize(bytes: Uint8Array): Pick<EmblemFacts, 'width' | 'height'> {
  try {
    const { width, height, orientation = 1 } = imageSize(bytes);
    return orientation < FIRST_TURNED ? { width, height } : { width: height, height: width };
  } catch {
    return { width: 0, height: 0 };
  }
}
