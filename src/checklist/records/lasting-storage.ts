/**
 * Asks the browser at the first note to keep what is noted here, as it may else delete it when it cleans up. It may
 * refuse, or not know of it (on plain http): then nothing is lost that was not before.
 */
export function askToKeep(list: HTMLElement): void {
  const ask = () => void navigator.storage?.persist?.().catch(() => undefined);
  list.addEventListener('change', ask, { once: true });
}
