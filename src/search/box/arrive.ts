import { untilThere } from '../../browser/part/until-there.ts';

/**
 * Opens the place of a document that a result leads to, with the words that were sought there: “#tim=…&o=khoan-1”, or
 * “?tim=…#khoan-1”, which somebody may bring from former days. The address is then that of the place alone.
 */
function arrive(): void {
  const [, sought, id] = /[?#&]tim=([^&#]+)(?:&o=|#)?(.*)/.exec(location.href) ?? [];
  if (!sought) return;
  history.replaceState(null, '', location.pathname);
  if (id) location.replace(`#${id}`);
  untilThere(
    () => import('./arrival.ts'),
    ({ markArrival }) => markArrival(sought),
  );
}

// A result may lead to the very page where it is shown.
addEventListener('hashchange', arrive);
arrive();
