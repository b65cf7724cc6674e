/** The browser's storage, or undefined where it is switched off: even to ask for it can throw. */
export function browserStorage(): Storage | undefined {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
}
