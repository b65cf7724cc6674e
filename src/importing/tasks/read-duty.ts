import { namedProducts, productOf } from '../../domain/document/named-products.ts';
import type { UnitMention } from '../../domain/naming/mentions.ts';
import { type Deadline, readDeadline } from './deadline.ts';
import type { Duty } from './duty.ts';
import type { LabelledFacts } from './labels.ts';

/** A duty with all that is said of it in its provision. */
export interface ReadDuty {
  /** The id of the row of a table that gives it, where that is a provision. */
  row?: string;
  quote: string;
  predicate: string;
  to: UnitMention[];
  lead: UnitMention[];
  coordinators: UnitMention[];
  deadline: Deadline;
  product?: string;
  /** It falls on whom the paper addresses. */
  isGeneral: boolean;
  /** Nobody is named, neither here nor above. */
  isNobodys: boolean;
  certainty: number;
}

/** A duty of a paragraph, with the deadline that its own words set and the papers that they tell to make. */
export function readDuty(text: string, duty: Duty, issuedDate: string | undefined): ReadDuty {
  const quote = text.slice(duty.start, duty.end);
  const product = productOf(namedProducts(quote));
  return {
    quote,
    predicate: text.slice(duty.predicate, duty.end),
    to: [...duty.mentions],
    lead: duty.isLed ? [...(duty.charged ?? duty.mentions)] : [],
    coordinators: [...duty.coordinators],
    deadline: deadlineOf(quote, text.slice(duty.predicate, duty.end), issuedDate),
    ...(product !== '' && { product }),
    isGeneral: duty.isGeneral,
    isNobodys: duty.isInherited && duty.mentions.length === 0,
    certainty: duty.certainty,
  };
}

/** A deadline stands in the words of a duty; what stands before them may say it too. */
function deadlineOf(quote: string, predicate: string, issuedDate: string | undefined): Deadline {
  const own = readDeadline(quote, issuedDate);
  return isWithout(own) ? readDeadline(predicate, issuedDate) : own;
}

/**
 * Labelled facts are about the last duty, and about the others of its line, from `ofLine` on, as far as these say nothing
 * else; false where there is none to take them.
 */
export function takeFacts(duties: ReadDuty[], facts: LabelledFacts, ofLine: number): boolean {
  const duty = duties.at(-1);
  if (!duty) return false;
  for (const other of duties.slice(ofLine, -1)) addFacts(other, openFacts(other, facts));
  addFacts(duty, facts);
  return true;
}

/** Of labelled facts those that the sentence of a duty leaves open. A product is that of one duty. */
function openFacts(
  { to, isGeneral, isNobodys, deadline, coordinators }: ReadDuty,
  facts: LabelledFacts,
): LabelledFacts {
  const isOpen = to.length === 0 || isGeneral || isNobodys;
  return {
    lead: isOpen ? facts.lead : [],
    to: isOpen ? facts.to : [],
    coordinators: isOpen && coordinators.length === 0 ? facts.coordinators : [],
    deadline: isWithout(deadline) ? facts.deadline : {},
  };
}

const isWithout = ({ dueDate, dueText }: Deadline): boolean => dueDate === undefined && dueText === undefined;

/** A sentence that only says until when is about all before it in its line that set no day. */
export function setDeadline(duties: readonly ReadDuty[], deadline: Deadline): void {
  for (const duty of duties) if (isWithout(duty.deadline)) duty.deadline = deadline;
}

/** Fills in what the sentence itself does not say. */
export function addFacts(duty: ReadDuty, facts: LabelledFacts): void {
  const named = [...facts.lead, ...facts.to];
  if (named.length > 0) {
    duty.to = duty.lead.length > 0 ? [...duty.to, ...named] : named;
    duty.isNobodys = false;
    duty.isGeneral = false;
  }
  if (facts.lead.length > 0) duty.lead = facts.lead;
  if (facts.coordinators.length > 0) duty.coordinators = facts.coordinators;
  if (facts.deadline.dueDate !== undefined || facts.deadline.dueText !== undefined) duty.deadline = facts.deadline;
  if (facts.product !== undefined) duty.product = facts.product;
}
