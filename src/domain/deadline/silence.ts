import { findProvision } from '../provision/provision-tree.ts';
import { provisionText } from '../provision/provision-text.ts';
import type { Body } from '../provision/provision.ts';
import { deadlineOf, type Timed, type Timing } from './deadline.ts';
import { findDeadlines } from './deadline-mentions.ts';

/**
 * Whether a document sets no deadline for a task: no field says one, and no words of the sentence that the task quotes. What
 * is not written down by the editors may still be said by the paper; that it is silent is not said then.
 */
export function isSilentOnDeadline(
  task: Timed & { quote: string; provision: string },
  document: Timing & { body: Body },
): boolean {
  if (deadlineOf(task, document) !== undefined) return false;
  const provision = findProvision(document.body, task.provision);
  const sentence = sentenceAround(task.quote, provision ? provisionText(provision) : '');
  return findDeadlines(sentence, document.issuedDate).length === 0;
}

/** The quote with the rest of the sentence that it stands in. */
function sentenceAround(quote: string, text: string): string {
  const at = text.indexOf(quote);
  if (at < 0) return quote;
  const before = /[^.;]*$/u.exec(text.slice(0, at))![0];
  const after = /^(?:[^.;]|[.](?=\d))*/u.exec(text.slice(at + quote.length))![0];
  return before + quote + after;
}
