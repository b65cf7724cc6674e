/** So long at most whoever types waits for the page, in milliseconds. */
const LONG = 40;

let next = 0;

/**
 * Lets the page do what waits, now and then: awaited wherever much may be counted. Throws once `isOver` tells that nobody
 * waits for what is counted.
 */
export async function breath({ isOver }: { isOver?: () => boolean }): Promise<void> {
  if (Date.now() > next) {
    await new Promise((resolve) => setTimeout(resolve));
    next = Date.now() + LONG;
  }
  if (isOver?.()) throw new Error();
}
