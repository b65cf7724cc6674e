/** The act, at once where it was not done just now; else once when the pause is over, however often it was asked for. */
export function atMostEvery(pause: number, act: () => void): () => void {
  let isBusy = false;
  let isAsked = false;
  const run = (): void => {
    isAsked = isBusy;
    if (isBusy) return;
    isBusy = true;
    act();
    setTimeout(() => {
      isBusy = false;
      if (isAsked) run();
    }, pause);
  };
  return run;
}
