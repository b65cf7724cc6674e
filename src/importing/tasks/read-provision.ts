import type { Provision } from '../../domain/provision/provision.ts';
import { plain, startingWords, words } from '../language/plain.ts';
import { sentencesOf } from '../language/sentences.ts';
import type { UnitMention } from '../registry/mentions.ts';
import { meansAddressees, readActors } from './actors.ts';
import { type Deadline, readDeadline } from './deadline.ts';
import type { Duty } from './duty.ts';
import { type LabelledFacts, readLabels } from './labels.ts';
import { type Line, linesOf } from './lines.ts';
import { openedBy, openedByHeading, type Scope } from './scope.ts';
import { readSentence } from './sentence-duties.ts';
import { rowDuties } from './table-duties.ts';

/** A duty with all that is said of it in its provision. */
export interface ReadDuty {
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

const DIRECTING = words(
  'có trách nhiệm|chịu trách nhiệm|chủ trì|phối hợp với|phải|không được|nghiêm cấm|khẩn trương|hoàn thành trước|trước ngày|chậm nhất',
);
/** “giao Sở …”, “yêu cầu các …”: not the nouns. */
const ASKING =
  /(?<!\p{L})(?:[Gg]iao(?: cho)?|[Yy]êu cầu|[Đđ]ề nghị|[Pp]hân công)\s+(?:\p{Lu}|các |từng |thủ trưởng |chủ tịch )/u;
const RESPONSIBLE = startingWords(
  '(?:về phía|đối với)|(?:trách nhiệm|nhiệm vụ|quyền hạn)(?:(?:,| và)? (?:trách nhiệm|nhiệm vụ|quyền hạn))* (?:của|đối với)',
);
/** Words of a unit that only greet or cite: no duty, and nothing to look at. */
const CITING = startingWords('căn cứ|xét|theo đề nghị|trên đây là|quyết định này có hiệu lực|nơi nhận');

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
  for (const [index, line] of lines.entries()) {
    if (line.type === 'table') {
      reading.duties.push(...tableDuties(line, circumstances));
      continue;
    }
    const scope = line.dash !== undefined && lineScope ? lineScope : reading.below;
    if (line.type === 'title') {
      reading.below = belowTitle(line.text, scope, circumstances);
      // The only text of an article may have been taken for its title, a duty all the same.
      if (lines.length > 1 || provision.content.length > 0) continue;
    }
    const facts = readLabels(line.text, circumstances.mentionsIn, circumstances.issuedDate);
    if (facts) {
      const isClosing = line.dash === undefined && index > 0 && index === lines.length - 1;
      if (isClosing && provision.kind === 'point') reading.closingFacts = facts;
      if (!takeFacts(reading.duties, facts)) addFromHead(reading, lines, index, facts);
      continue;
    }
    if (isHeadLine(line, index, lines, provision)) {
      reading.below = belowTitle(line.text, scope, circumstances);
      continue;
    }
    const opened = readLine(line.text, provision, scope, reading, circumstances);
    if (!opened) continue;
    if (line.dash === undefined) {
      reading.below = opened;
      lineScope = undefined;
    } else lineScope = line.dash === '-' ? opened : lineScope;
  }
  return reading;
}

/** The first line of a number that ends without a mark names what stands below it. */
function isHeadLine(line: Line, index: number, lines: readonly Line[], { kind, content }: Provision): boolean {
  if (line.type !== 'words' || index > 0 || line.dash !== undefined || /[.;:,/]$/.test(line.text)) return false;
  return (
    kind !== 'preamble' && kind !== 'passage' && (lines.length > 1 || content.some(({ type }) => type === 'provision'))
  );
}

/** Whom a heading names rules what stands below: “Trách nhiệm của Sở Xây dựng”, “Sở Y tế”. */
function belowTitle(title: string, around: Scope, { mentionsIn }: Circumstances): Scope {
  const bare = openedByHeading(title) ?? around.bare;
  const scope: Scope = { ...around, bare, takesUnits: bare !== 'never' };
  const start = RESPONSIBLE.exec(plain(title))?.[0].length ?? 0;
  const actors = readActors(title, start, mentionsIn(title));
  const isWhole = /^[\s.:]*$/.test(title.slice(actors.end));
  if (!isWhole || actors.end === start) return scope;
  return {
    ...scope,
    bare: 'asked',
    takesUnits: true,
    mentions: actors.mentions,
    isGeneral: actors.mentions.length === 0 && actors.general.some(meansAddressees),
  };
}

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
  for (const sentence of sentencesOf(text)) {
    const { duties, opens } = readSentence(text, sentence, mentions, scope);
    const isLead = /:\s*$/.test(sentence.text);
    if (opens || isLead) {
      const named = opens?.actors.mentions ?? [];
      const isGeneral = named.length === 0 && (opens?.actors.general.some(meansAddressees) ?? false);
      const isList = !isLead && provision.kind === 'preamble';
      if (!isList) {
        opened = {
          bare:
            named.length > 0 && !isLead
              ? 'asked'
              : openedBy(sentence.text, named.length > 0 ? { ...scope, bare: 'asked' } : scope),
          takesUnits: scope.takesUnits || named.length > 0,
          mentions: named.length > 0 || isGeneral ? named : scope.mentions,
          isLed: opens?.isLed ?? false,
          isGeneral: isGeneral || (named.length === 0 && scope.isGeneral),
        };
      }
    }
    if (duties.length > 0) reading.duties.push(...duties.map((duty) => readDuty(text, duty, issuedDate)));
    else if (
      !isLead &&
      !opens &&
      (DIRECTING.test(plain(sentence.text)) || ASKING.test(sentence.text)) &&
      !CITING.test(plain(sentence.text))
    ) {
      reading.unassigned.push(sentence.text);
    }
  }
  return opened;
}

function readDuty(text: string, duty: Duty, issuedDate: string | undefined): ReadDuty {
  const quote = text.slice(duty.start, duty.end);
  return {
    quote,
    predicate: text.slice(duty.predicate, duty.end),
    to: [...duty.mentions],
    lead: duty.isLed ? [...duty.mentions] : [],
    coordinators: [...duty.coordinators],
    deadline: readDeadline(quote, issuedDate),
    isGeneral: duty.isGeneral,
    isNobodys: duty.isInherited && duty.mentions.length === 0,
    certainty: duty.certainty,
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

/** Labelled facts are about the last duty; false where there is none to take them. */
export function takeFacts(duties: ReadDuty[], facts: LabelledFacts): boolean {
  const duty = duties.at(-1);
  if (!duty) return false;
  addFacts(duty, facts);
  return true;
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
