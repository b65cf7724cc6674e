/** A second past midnight no clock says the day before. */
const PAST_MIDNIGHT = 1000;

/**
 * Calls back whenever what a page shows may be true no longer: at each midnight, when the reader comes back to it from another
 * tab or program, and when the browser brings it back as it was left.
 */
export function onReturn(follow: () => void): void {
  const wait = (): void => {
    const now = new Date();
    const midnight = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1);
    setTimeout(
      () => {
        follow();
        wait();
      },
      midnight.getTime() - now.getTime() + PAST_MIDNIGHT,
    );
  };
  wait();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') follow();
  });
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) follow();
  });
}
