import {
  asDocument,
  CONTENT_BOUND,
  DOCUMENT,
  halves,
  HEADER,
  PAGE,
  PAGE_BOUND,
  PAGE_HEAD,
  type Shape,
  SOURCE,
  SOURCE_BOUND,
} from './shape.ts';
import { fill, LAYOUTS, PATTERNS } from './patterns.ts';

/** Every pattern in every way of standing, as a body, as a page of the handbook and as a source. */
export function texts(): Shape[] {
  const { header } = halves();
  return Object.entries(PATTERNS).flatMap(([what, pattern]) =>
    Object.keys(LAYOUTS).flatMap((how): Shape[] => {
      const filled = (bytes: number): string => {
        const text = fill(pattern, how, bytes);
        return fill(pattern, how, Math.floor((bytes * bytes) / Buffer.byteLength(text)));
      };
      return [
        {
          name: `body: ${what} ${how}`,
          path: DOCUMENT,
          make: (bytes) => asDocument(header, filled(bytes - HEADER)),
          bound: CONTENT_BOUND,
        },
        {
          name: `handbook: ${what} ${how}`,
          path: PAGE,
          make: (bytes) => PAGE_HEAD + filled(bytes - 100),
          bound: PAGE_BOUND,
        },
        {
          name: `source: ${what} ${how}`,
          path: SOURCE,
          make: (bytes) => filled(bytes),
          bound: SOURCE_BOUND,
        },
      ];
    }),
  );
}
