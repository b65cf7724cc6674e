import { plain, startingWords } from '../../vietnamese/plain.ts';
import { labelKind, type LabelKind } from '../../domain/provision/label-kind.ts';
import type { UnitMention } from '../../domain/naming/mentions.ts';
import { beginsWithVerb } from '../../vietnamese/verbs.ts';
import { readActors } from './actors.ts';
import { type Deadline, readStatedDeadline } from './deadline.ts';
import { readRoles } from './roles.ts';

/** What lines with labels say of the duty above them: “Đơn vị chủ trì: …”, “Thời gian hoàn thành: …”. */
export interface LabelledFacts {
  lead: UnitMention[];
  to: UnitMention[];
  coordinators: UnitMention[];
  deadline: Deadline;
  product?: string;
}

/** “Thời gian thực hiện sau khi Chiến lược được ban hành”: the colon was forgotten. */
const NO_COLON = startingWords(
  '(?:thời gian|thời hạn|tiến độ) (?:hoàn thành|thực hiện|triển khai)(?= (?:sau|trước|trong|từ|đến|theo|ngay|năm|quý|tháng) )',
);

/** One labelled fact of a line; undefined where its words are no label. */
function readPart(text: string): { kind: LabelKind; valueStart: number } | undefined {
  const colon = text.indexOf(':');
  const bare = colon < 0 ? NO_COLON.exec(plain(text))?.[0].length : undefined;
  if (bare !== undefined) return { kind: 'deadline', valueStart: bare };
  if (colon < 0 || colon > 40) return undefined;
  const start = /^\s*[-–+•*]?\s*\(?/u.exec(text)![0].length;
  const kind = labelKind(text.slice(start, colon));
  return kind && { kind, valueStart: colon + 1 };
}

/** The facts of a line that holds nothing else: several labels may share it, behind full stops or semicolons. */
export function readLabels(
  text: string,
  mentionsIn: (text: string) => UnitMention[],
  issuedDate?: string,
): LabelledFacts | undefined {
  const parts = text.split(/(?<=[.;])\s+(?=[^:.;]{4,40}:)/u);
  const read = parts.map((part) => ({ part, found: readPart(part) }));
  if (!read[0]?.found) return undefined;
  if (read.some(({ part, found }) => found && isClause(part.slice(found.valueStart), found.kind, mentionsIn)))
    return undefined;
  const facts: LabelledFacts = { lead: [], to: [], coordinators: [], deadline: {} };
  for (const { part, found } of read) {
    if (!found) continue;
    const value = part
      .slice(found.valueStart)
      .trim()
      .replace(/[.;)]+$/u, '');
    switch (found.kind) {
      case 'deadline':
        if (value !== '') facts.deadline = readStatedDeadline(value, issuedDate);
        break;
      case 'product':
        if (value !== '') facts.product = value;
        break;
      default:
        facts[found.kind].push(...unitsOf(value, mentionsIn));
    }
  }
  return facts;
}

/** “Cơ quan thực hiện: Sở Y tế chủ trì tham mưu Kế hoạch; …”: what units do is told behind their names, and is a duty. */
function isClause(value: string, kind: LabelKind, mentionsIn: (text: string) => UnitMention[]): boolean {
  if (kind === 'deadline' || kind === 'product') return false;
  const mentions = mentionsIn(value);
  const actors = readActors(value, /^\s*/.exec(value)![0].length, mentions);
  const roles = readRoles(value, actors.end, mentions);
  return actors.mentions.length > 0 && beginsWithVerb(value.slice(roles.end).replace(/^[\s,]+/u, ''));
}

/** All units of a cell or of a labelled value. */
export function unitsOf(value: string, mentionsIn: (text: string) => UnitMention[]): UnitMention[] {
  const mentions = mentionsIn(value);
  const actors = readActors(value, 0, mentions);
  // “Các phòng thuộc UBND phường” are not the committee.
  const isGeneral = actors.general.length > 0 && /^[\s.;]*$/.test(value.slice(actors.end));
  return actors.mentions.length > 0 || isGeneral ? actors.mentions : mentions;
}
