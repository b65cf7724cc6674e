import type { Provision } from '../../domain/provision/provision.ts';
import { sentencesOf } from '../language/sentences.ts';
import type { UnitMention } from '../../domain/naming/mentions.ts';
import { meansAddressees, readActors } from './actors.ts';
import { soundsDirecting } from './sentence/directing.ts';
import type { Duty } from './duty.ts';
import { belowTitle, isHeadLine } from './headings.ts';
import { type LabelledFacts, readLabels } from './labels.ts';
import { type Line, linesOf } from './lines.ts';
import { readDeadline, readOnlyDeadline } from './deadline.ts';
import { addFacts, readDuty, type ReadDuty, setDeadline, takeFacts } from './read-duty.ts';
import { coordinatorsWithin } from './roles.ts';
import { asksFor, openedBy, opensMembers, opensPowers, type Scope } from './scope.ts';
import { readSentence, type SentenceReading } from './sentence/sentence-duties.ts';
import { namesOnly } from './sentence/sentence-words.ts';
import { beginsWithVerb } from '../../vietnamese/verbs.ts';
import { rowDuties } from './table-duties.ts';

/** What one provision gives, without those below it. */
export interface ProvisionReading {
  provision: string;
  duties: ReadDuty[];
  unassigned: string[];
  /** What holds for the provisions below it. */
  below: Scope;
  /** Labelled facts in a paragraph of its own at its end, which may be about several points. */
  closingFacts?: LabelledFacts;
  /** Labelled facts of a provision that has no duty of its own: they are about the one before it. */
  looseFacts: LabelledFacts[];
}

export interface Circumstances {
  mentionsIn: (text: string) => UnitMention[];
  issuedDate: string | undefined;
}

/** Reads the lines of one provision in the scope of what stands above it. */
export function readProvision(provision: Provision, around: Scope, circumstances: Circumstances): ProvisionReading {
  const reading: ProvisionReading = {
    provision: provision.id,
    duties: [],
    unassigned: [],
    below: around,
    looseFacts: [],
  };
  const lines = linesOf(provision);
  let lineScope: Scope | undefined;
  let ofLine = 0;
  for (const [index, line] of lines.entries()) {
    if (line.type === 'table') {
      reading.duties.push(...tableDuties(line, circumstances));
      continue;
    }
    const scope = line.dash !== undefined && lineScope ? lineScope : reading.below;
    if (line.type === 'title') {
      reading.below = belowTitle(line.text, scope, circumstances.mentionsIn);
      // The only text of an article may have been taken for its title, a duty all the same.
      if (lines.length > 1 || provision.content.length > 0) continue;
    }
    const facts = readLabels(line.text, circumstances.mentionsIn, circumstances.issuedDate);
    if (facts) {
      const isClosing = line.dash === undefined && index > 0 && index === lines.length - 1;
      if (isClosing && provision.kind === 'point') reading.closingFacts = facts;
      if (!takeFacts(reading.duties, facts, ofLine)) addFromHead(reading, lines, index, facts);
      continue;
    }
    if (isHeadLine(line, index, lines, provision)) {
      reading.below = belowTitle(line.text, scope, circumstances.mentionsIn);
      continue;
    }
    const before = reading.duties.length;
    const opened = readLine(line.text, provision, scope, reading, circumstances);
    if (reading.duties.length > before) ofLine = before;
    if (!opened) continue;
    if (line.dash === undefined) {
      reading.below = opened;
      lineScope = undefined;
    } else lineScope = line.dash === '-' ? opened : lineScope;
  }
  addFromLead(reading, lines, provision, around, circumstances);
  return reading;
}

/**
 * “1.1. Quán triệt các văn bản sau:” above a list of papers, “Báo cáo trong 24 giờ khi tài sản:” above what may happen to it:
 * the line itself is the duty, and what stands below says more of it.
 */
function addFromLead(
  reading: ProvisionReading,
  lines: readonly Line[],
  provision: Provision,
  { bare, mentions, isGeneral }: Scope,
  { mentionsIn, issuedDate }: Circumstances,
): void {
  const [lead, ...items] = lines.filter(({ type }) => type !== 'title');
  if (reading.duties.length > 0 || lead?.type !== 'words' || !lead.text.endsWith(':')) return;
  const isAsked = bare === 'asked' || bare === 'duties';
  if (!isAsked || !beginsWithVerb(lead.text) || opensMembers(lead.text)) return;
  const below = provision.content.flatMap((item) => (item.type === 'provision' ? [linesOf(item)[0]] : []));
  const areNames =
    below.length === 0 &&
    items.length > 0 &&
    items.every((item) => item.type === 'words' && namesOnly(item.text.replace(/^[-–+•*]\s*/u, '')));
  const areParts = below.length > 0 && below.every((line) => line !== undefined && saysMore(line, mentionsIn));
  if (!areNames && !areParts) return;
  if (areParts) reading.below = { ...reading.below, bare: 'never' };
  reading.duties.push({
    quote: lead.text.slice(0, -1),
    predicate: lead.text.slice(0, -1),
    to: [...mentions],
    lead: [],
    coordinators: [],
    deadline: readDeadline(lead.text.slice(0, -1), issuedDate),
    isGeneral,
    isNobodys: mentions.length === 0,
    certainty: 0.6,
  });
}

/** What begins with no verb and names nobody is no duty of its own below another. */
const saysMore = (line: Line, mentionsIn: Circumstances['mentionsIn']): boolean =>
  line.type === 'words' && !beginsWithVerb(line.text) && readActors(line.text, 0, mentionsIn(line.text)).end === 0;

/** Reads the sentences of a line; gives the scope that it opens, where it ends in “:” or names units alone. */
function readLine(
  text: string,
  provision: Provision,
  scope: Scope,
  reading: ProvisionReading,
  { mentionsIn, issuedDate }: Circumstances,
): Scope | undefined {
  const mentions = mentionsIn(text);
  let opened: Scope | undefined;
  let spoken: readonly UnitMention[] = [];
  const before = reading.duties.length;
  for (const sentence of sentencesOf(text)) {
    // “Lắp 05 điểm wifi. Thời gian hoàn thành: Quý II/2026.”
    const facts = reading.duties.length > before ? readLabels(sentence.text, mentionsIn, issuedDate) : undefined;
    if (facts) {
      takeFacts(reading.duties, facts, before);
      continue;
    }
    const only = reading.duties.length > before ? readOnlyDeadline(sentence.text, issuedDate) : undefined;
    if (only) {
      setDeadline(reading.duties.slice(before), only);
      continue;
    }
    // Behind a duty of its own line a verb goes on speaking to the same units, whatever the heading tells.
    const around = scope.bare === 'never' && spoken.length > 0 ? { ...scope, bare: 'likely' as const } : scope;
    const { duties: read, opens } = readSentence(text, sentence, mentions, around);
    // A sentence that names nobody goes on speaking to those of the one before.
    const duties = read.map((duty) => (isNobodys(duty) ? { ...duty, mentions: spoken } : duty));
    spoken = duties.reduce(spokenTo, duties.length > 0 ? spoken : []);
    const isLead = /:\s*$/.test(sentence.text);
    // A list in the preamble names whom the paper goes to.
    const isList = opens !== undefined && !isLead && provision.kind === 'preamble';
    // A member of a board that is listed by office alone opens nothing.
    const isMember = !isLead && scope.bare === 'never' && !scope.takesUnits;
    if ((opens || isLead) && !isList && !isMember) opened = scopeOpened(sentence.text, opens, scope);
    if (duties.length > 0)
      reading.duties.push(...duties.map((duty) => readDuty(text, withCoordinators(text, duty, mentions), issuedDate)));
    else if (!isLead && !opens && soundsDirecting(sentence.text)) reading.unassigned.push(sentence.text);
  }
  return opened;
}

/** A duty with whom its own words join to it in their middle, where none stands at its head. */
const withCoordinators = (text: string, duty: Duty, mentions: readonly UnitMention[]): Duty =>
  duty.coordinators.length > 0
    ? duty
    : { ...duty, coordinators: coordinatorsWithin(text, { start: duty.predicate, end: duty.end }, mentions) };

const isNobodys = ({ isInherited, isGeneral, mentions }: Duty): boolean =>
  isInherited && !isGeneral && mentions.length === 0;

/** Whom the next sentence speaks to: bodies of no register, “yêu cầu chủ đầu tư …”, are told what to do in passing. */
function spokenTo(before: readonly UnitMention[], duty: Duty): readonly UnitMention[] {
  const isInPassing = duty.mentions.length === 0 && !duty.isInherited && !duty.isGeneral;
  return isInPassing ? before : duty.mentions;
}

/** What holds behind a line that ends in “:” or names units alone. */
function scopeOpened(sentence: string, opens: SentenceReading['opens'], around: Scope): Scope {
  const named = opens?.actors.mentions ?? [];
  const isGeneral = named.length === 0 && (opens?.actors.general.some(meansAddressees) ?? false);
  const isLead = sentence.endsWith(':');
  return {
    bare:
      named.length > 0 && !isLead
        ? 'asked'
        : openedBy(sentence, named.length > 0 ? { ...around, bare: 'asked' } : around),
    takesUnits:
      !opensMembers(sentence) && !opensPowers(sentence) && (around.takesUnits || named.length > 0 || asksFor(sentence)),
    mentions: named.length > 0 || isGeneral ? named : around.mentions,
    isLed: opens?.isLed ?? false,
    isGeneral: isGeneral || (named.length === 0 && around.isGeneral),
  };
}

function tableDuties(line: Extract<Line, { type: 'table' }>, { mentionsIn, issuedDate }: Circumstances): ReadDuty[] {
  return rowDuties(line.head, line.rows, mentionsIn, issuedDate).map((row) => ({
    ...row,
    to: row.to.length > 0 ? row.to : row.lead,
    predicate: row.quote,
    isGeneral: false,
    isNobodys: false,
    certainty: 0.9,
  }));
}

/** “1. Lễ phát động / Đơn vị chủ trì: …”: what the first line names is the duty. */
function addFromHead(reading: ProvisionReading, lines: readonly Line[], index: number, facts: LabelledFacts): void {
  const [head] = lines;
  if (index === 0 || !head || head.type === 'table' || head.text.endsWith(':')) {
    reading.looseFacts.push(facts);
    return;
  }
  const duty: ReadDuty = {
    quote: head.text.replace(/[.;:]+$/u, ''),
    predicate: head.text,
    to: [],
    lead: [],
    coordinators: [],
    deadline: {},
    isGeneral: false,
    isNobodys: true,
    certainty: 0.7,
  };
  addFacts(duty, facts);
  reading.duties.push(duty);
}
