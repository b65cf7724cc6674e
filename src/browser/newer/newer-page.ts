import { offerReload } from './offer-reload.ts';

/**
 * Says so where the server has another page at this address than the one that is shown. It is asked for the time of its last
 * change alone; a server that tells none, or none at all, is no sign of anything.
 */
export async function lookForNewer(): Promise<void> {
  const changed = await lastChange();
  // The page says its own to the second, in the time of the machine.
  if (!Number.isNaN(changed) && changed !== Date.parse(document.lastModified)) offerReload();
}

async function lastChange(): Promise<number> {
  try {
    const { ok, headers } = await fetch(location.pathname, { method: 'HEAD', cache: 'no-cache' });
    return ok ? Date.parse(headers.get('last-modified') ?? '') : NaN;
  } catch {
    return NaN;
  }
}
