import { editDistance } from '../vietnamese/edit-distance.ts';
import { slugify } from '../vietnamese/slugify.ts';

/**
 * The candidate that the writer most likely meant, or undefined where none is near or two are equally near. Marks, case,
 * spaces and hyphens do not count (“Phòng Nội vụ” is `phong-noi-vu`); otherwise one slip per three letters is forgiven,
 * and who leaves out or adds whole words still names the one that has the others.
 */
export function nearest(written: string, candidates: Iterable<string>): string | undefined {
  return nearestAmong(candidates)(written);
}

/** `nearest` for many questions about the same candidates; a question asked again costs nothing. */
export function nearestAmong(candidates: Iterable<string>): (written: string) => string | undefined {
  const keys = Array.from(candidates, (candidate) => ({ candidate, key: slugify(candidate) }));
  const answers = new Map<string, string | undefined>();
  return (written) => {
    if (!answers.has(written)) {
      const wanted = slugify(written);
      answers.set(written, nearestKey(wanted, keys, SLIPS) ?? withTheWords(wanted, keys) ?? nearestKey(wanted, keys));
    }
    return answers.get(written);
  };
}

interface Candidate {
  candidate: string;
  key: string;
}

/** So many slips are made by who meant that very word; more may also be another word. */
const SLIPS = 2;

function nearestKey(wanted: string, keys: readonly Candidate[], most = Infinity): string | undefined {
  let best: { candidate: string; steps: number; isTied: boolean } | undefined;
  for (const { candidate, key } of keys) {
    const limit = best?.steps ?? Math.min(most, Math.floor(Math.max(wanted.length, key.length) / 3));
    if (Math.abs(wanted.length - key.length) > limit) continue;
    const steps = editDistance(wanted, key);
    if (steps <= limit) best = { candidate, steps, isTied: steps === best?.steps };
  }
  return best?.isTied ? undefined : best?.candidate;
}

/** So many letters of words in common are no accident. */
const TELLING = 5;

/** The only candidate that has all words of the written one in their order, or whose words it has all. */
function withTheWords(wanted: string, keys: readonly Candidate[]): string | undefined {
  const words = wanted.split('-');
  const found = keys.filter(({ key }) => {
    const others = key.split('-');
    const [few, many] = words.length < others.length ? [words, others] : [others, words];
    return few.join('').length >= TELLING && few.length < many.length && isWithin(few, many);
  });
  return found.length === 1 ? found[0]!.candidate : undefined;
}

/** Whether the words stand in the other list in the same order, whatever stands between. */
function isWithin(words: readonly string[], others: readonly string[]): boolean {
  let next = 0;
  for (const other of others) if (other === words[next]) next += 1;
  return next === words.length;
}
