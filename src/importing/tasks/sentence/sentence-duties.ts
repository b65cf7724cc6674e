import { plain, startingWords, words } from '../../../vietnamese/plain.ts';
import { partsOf, type Span, trimmed } from '../../language/sentences.ts';
import { beginsWithVerb } from '../../../vietnamese/verbs.ts';
import type { UnitMention } from '../../../domain/naming/mentions.ts';
import { type Actors, meansAddressees, readActors } from '../actors.ts';
import { bareDuties } from './bare-duties.ts';
import { ANY_DAY, readDeadline, readOnlyDeadline } from '../deadline.ts';
import { type Duty, dutyOf, type Stretch } from '../duty.ts';
import { readRoles, type Roles } from '../roles.ts';
import type { Scope } from '../scope.ts';
import {
  askedUnits,
  lengthBeforeUnits,
  unitsBehindLeadIn,
  unitsHandedTo,
  unitsOfHeading,
  unitsThatCarryOut,
  withListed,
} from './sentence-units.ts';
import {
  afterNumber,
  circumstanceLength,
  clauseLength,
  conditionLength,
  enumeratorLength,
  headLength,
  isPast,
  isRecital,
  isTold,
  namesOnly,
  speaksOfItself,
  withoutEndMark,
} from './sentence-words.ts';

/** What one sentence gives: duties, and whom it speaks to where it ends in “:”. */
export interface SentenceReading {
  duties: Duty[];
  /** Units of a line that only names them, or opens a list of duties. */
  opens?: { actors: Actors; isLed: boolean };
}

/** Reads one sentence of a paragraph in what stands above it. */
export function readSentence(
  text: string,
  sentence: Span,
  mentions: readonly UnitMention[],
  scope: Scope,
): SentenceReading {
  const start = afterNumber(text, sentence);
  const end = withoutEndMark(text, sentence.end);
  // What is asked behind a semicolon is read when its part is.
  const [first] = partsOf(text.slice(start, end));
  const asked = askedUnits(text, start, first ? start + first.end : end, mentions, end);
  if (asked && !asksInTurn(text, start, asked, mentions, scope)) {
    return dutiesFrom({ text, start, end, mentions, scope }, withListed(text, asked, end, mentions), 0.95);
  }
  const bound = unitsThatCarryOut(text, start, end, mentions);
  if (bound) return dutiesFrom({ text, start, end, mentions, scope }, bound, 0.9);
  const handed = unitsHandedTo(text, start, end, mentions);
  if (handed) return dutiesFrom({ text, start, end, mentions, scope }, handed, 0.75);
  if (isPast(text.slice(start, end))) return { duties: [] };
  if (isRecital(text.slice(start, end))) {
    // “Căn cứ Thông tư … hướng dẫn …;” is a ground, whatever it cites.
    if (/^.\P{Ll}*\p{Lu}.*;$/su.test(text.slice(start, sentence.end).replace(/^Căn cứ/u, 'C'))) return { duties: [] };
    const after = unitsBehindLeadIn(text, start, end, mentions);
    const behind = start + circumstanceLength(text.slice(start, end));
    // In “…, phối hợp với các cơ quan, đơn vị liên quan triển khai” the units behind the verb are not those that do it.
    const isNamed = after && (after.mentions.length > 0 || after.general.some(meansAddressees));
    if (isNamed && (behind === start || after.end < behind)) {
      return dutiesFrom({ text, start, end, mentions, scope }, after, 0.7);
    }
    const [first, ...others] = behind > start ? bareDuties({ text, start: behind, end, mentions, scope }) : [];
    return { duties: first ? [{ ...first, start }, ...others] : [] };
  }
  if (namesOnly(text.slice(start, end))) return { duties: [] };
  const whom = unitsOfHeading(text, start, end, mentions);
  if (whom) return dutiesFrom({ text, start, end, mentions, scope }, whom, 0.9);
  const named = readActors(text, start, mentions);
  const before = named.mentions.length === 0 ? lengthBeforeUnits(text, start, end, mentions) : 0;
  const head = before || (named.end > start ? 0 : headLength(text.slice(start, end)));
  const begin = start + head;
  const actors = begin === start ? named : readActors(text, begin, mentions);
  if (actors.end > begin && actors.end <= end) {
    return dutiesFrom({ text, start: begin, end, mentions, scope }, actors, actors.mentions.length > 0 ? 0.9 : 0.7);
  }
  const behind = unitsBehindLeadIn(text, begin, end, mentions);
  if (behind) return dutiesFrom({ text, start: begin, end, mentions, scope }, behind, 0.75);
  // What ends in “:” opens a list and is no duty by itself.
  if (text.slice(begin, end).endsWith(':')) return { duties: [] };
  const after = begin + conditionLength(text.slice(begin, end));
  const [bare, ...others] = bareDuties({ text, start: after, end, mentions, scope });
  // The condition belongs to the first duty.
  if (bare) return { duties: [after > begin ? { ...bare, start: begin } : bare, ...others] };
  const isAskedLater = first !== undefined && askedUnits(text, start + first.end, end, mentions) !== undefined;
  return { duties: isAskedLater ? laterParts({ text, start, end, mentions, scope }, NOBODY, 1) : [] };
}

const IN_TURN = startingWords(',? ?(?:yêu cầu|đề nghị|giao)');

/** “Cục Hàng hải yêu cầu các doanh nghiệp …” below a line that asks: the duty is that of the unit that is named. */
function asksInTurn(
  text: string,
  start: number,
  asked: Actors,
  mentions: readonly UnitMention[],
  scope: Scope,
): boolean {
  if (scope.bare !== 'asked' || asked.mentions.length > 0) return false;
  const named = readActors(text, start, mentions);
  return (
    named.mentions.length > 0 &&
    !named.mentions.some(({ isOrgan }) => isOrgan) &&
    IN_TURN.test(plain(text.slice(named.end).trimStart()))
  );
}

const NOBODY: Actors = { mentions: [], general: [], end: 0 };

/** Duties of a sentence whose units are known. */
function dutiesFrom(stretch: Stretch, actors: Actors, certainty: number): SentenceReading {
  const { text, end, mentions, scope } = stretch;
  const colon = /^\s*:\s*/.exec(text.slice(actors.end, end))?.[0].length;
  const clause = colon ?? clauseLength(text.slice(actors.end, end));
  const roles = readRoles(text, actors.end + clause, mentions);
  const behind = roles.end + /^[\s,:]*/.exec(text.slice(roles.end, end))![0].length;
  const predicate = behind + enumeratorLength(text.slice(behind, end));
  const rest = text.slice(predicate, end).trim();
  const isAsked = certainty > 0.9;
  if (rest === '') return { duties: [], opens: { actors, isLed: roles.isLed } };
  if (rest.endsWith(':')) {
    // “Sở Y tế trình … như sau:” speaks of itself.
    if (!isAsked && speaksOfItself(rest)) return { duties: [] };
    // “Giao Sở Y tế gửi giấy mời; trang trí hội trường với tiêu đề:” asks for what stands before the colon too.
    const hasParts = isAsked && partsOf(text.slice(predicate, end)).length > 1 && beginsWithVerb(rest);
    const before = { ...stretch, end: end - 1 };
    return {
      duties: hasParts ? firstParts(before, actors, roles, predicate, certainty) : [],
      opens: { actors, isLed: roles.isLed },
    };
  }
  // Who is asked to “thông báo” has that to do.
  if (
    !isAsked &&
    (isTold(rest) || (isTold(text.slice(actors.end + clause, end)) && !roles.isLed && !roles.isObliged))
  ) {
    return { duties: laterParts(stretch, actors, 1) };
  }
  const isBound = roles.isLed || roles.isObliged || words('chịu trách nhiệm|thi hành').test(plain(rest));
  if (!isAsked && !scope.takesUnits && !isBound) return { duties: [] };
  // What the organ itself decides or will do it asks of nobody.
  if (!isAsked && !isBound && actors.mentions.some(({ isOrgan }) => isOrgan)) return { duties: [] };
  const isVerb = beginsWithVerb(rest);
  if (!isVerb && !isAsked && !isBound && !/^\p{Ll}/u.test(rest)) return { duties: [] };
  const sure = isVerb || isBound ? certainty : certainty - 0.3;
  return { duties: [...firstParts(stretch, actors, roles, predicate, sure)] };
}

/** The duty of the units, and those that follow behind semicolons: theirs, or of other units. */
function firstParts(stretch: Stretch, actors: Actors, roles: Roles, predicate: number, certainty: number): Duty[] {
  const { text, start, end } = stretch;
  const [first, ...others] = partsOf(text.slice(predicate, end));
  if (!first) return [];
  const duties = [dutyOf(actors, roles, { start, end: predicate + first.end, predicate }, certainty)];
  for (const part of others)
    addPart(stretch, trimmed(text, predicate + part.start, predicate + part.end), actors, duties);
  return duties.map((duty) => ({ ...duty, end: withoutEndMark(text, duty.end) }));
}

/** What stands behind the semicolons of a sentence that begins with no duty. */
function laterParts(stretch: Stretch, actors: Actors, from: number): Duty[] {
  const { text, start, end } = stretch;
  const duties: Duty[] = [];
  for (const part of partsOf(text.slice(start, end)).slice(from)) {
    addPart(stretch, trimmed(text, start + part.start, start + part.end), actors, duties);
  }
  return duties.map((duty) => ({ ...duty, end: withoutEndMark(text, duty.end) }));
}

const JOINED = /^(?:(?:đồng thời|và|qua đó|trên cơ sở đó),?\s+)+/iu;

function addPart(stretch: Stretch, part: Span, actors: Actors, duties: Duty[]): void {
  const { text, mentions, scope } = stretch;
  const own = part.start + (JOINED.exec(part.text)?.[0].length ?? 0);
  const begin = own + enumeratorLength(text.slice(own, part.end));
  const inner = readSentence(text, trimmed(text, begin, part.end), mentions, { ...scope, bare: 'never' });
  if (inner.duties.length > 0) {
    duties.push(...inner.duties);
    return;
  }
  const last = duties.at(-1);
  if (last && readOnlyDeadline(part.text, ANY_DAY) !== undefined) {
    last.end = part.end;
    return;
  }
  if (beginsWithVerb(text.slice(begin, part.end)) && !isTold(text.slice(begin, part.end))) {
    const roles = readRoles(text, begin, mentions);
    const predicate = roles.coordinators.length > 0 ? roles.end : begin;
    duties.push({
      ...dutyOf(actors, undefined, { start: begin, end: part.end, predicate }, last?.certainty ?? 0.7),
      isLed: roles.isLed,
      coordinators: roles.coordinators,
    });
  } else if (last && isReport(part.text)) {
    duties.push(dutyOf(actors, undefined, { start: begin, end: part.end, predicate: begin }, last.certainty));
  } else if (last) last.end = part.end;
}

/** “kết quả báo cáo … trước ngày …”: what is handed in by a day is a duty though no verb begins it. */
const isReport = (part: string): boolean =>
  words('báo cáo|gửi|trình|nộp').test(plain(part)) && Object.keys(readDeadline(part, ANY_DAY)).length > 0;
