/** A part of search did not arrive: no fault of the program, and asking again may help. Browsers themselves say which. */
export class LoadError extends Error {}

/** What is being loaded; whatever goes wrong with it is a `LoadError`. */
export const loading = <T>(part: Promise<T>): Promise<T> =>
  part.catch(() => {
    throw new LoadError();
  });
