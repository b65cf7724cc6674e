import { editDistance } from '../vietnamese/edit-distance.ts';
import { slugify } from '../vietnamese/slugify.ts';

/**
 * The candidate that the writer most likely meant, or undefined where none is near or two are equally near. Marks, case,
 * spaces and hyphens do not count (“Phòng Nội vụ” is `phong-noi-vu`); otherwise one slip per three letters is forgiven.
 */
export function nearest(written: string, candidates: Iterable<string>): string | undefined {
  return nearestAmong(candidates)(written);
}

/** `nearest` for many questions about the same candidates; a question asked again costs nothing. */
export function nearestAmong(candidates: Iterable<string>): (written: string) => string | undefined {
  const keys = Array.from(candidates, (candidate) => ({ candidate, key: slugify(candidate) }));
  const answers = new Map<string, string | undefined>();
  return (written) => {
    if (!answers.has(written)) answers.set(written, nearestKey(slugify(written), keys));
    return answers.get(written);
  };
}

function nearestKey(wanted: string, keys: readonly { candidate: string; key: string }[]): string | undefined {
  let best: { candidate: string; steps: number; isTied: boolean } | undefined;
  for (const { candidate, key } of keys) {
    const limit = best?.steps ?? Math.floor(Math.max(wanted.length, key.length) / 3);
    if (Math.abs(wanted.length - key.length) > limit) continue;
    const steps = editDistance(wanted, key);
    if (steps <= limit) best = { candidate, steps, isTied: steps === best?.steps };
  }
  return best?.isTied ? undefined : best?.candidate;
}
