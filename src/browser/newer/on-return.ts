import { lookForNewer } from './newer-page.ts';

/** So long nobody asks again whether the page has changed. */
const FRESH_MS = 60_000;

let asked = 0;

/** Whoever comes back to a page may find that it has changed meanwhile. This script comes when he does so first. */
function look(): void {
  if (Date.now() - asked < FRESH_MS) return;
  asked = Date.now();
  void lookForNewer();
}

addEventListener('focus', look);
look();
