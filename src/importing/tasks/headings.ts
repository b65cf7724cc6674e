import type { Provision } from '../../domain/provision/provision.ts';
import { plain, startingWords } from '../../vietnamese/plain.ts';
import type { UnitMention } from '../../domain/naming/mentions.ts';
import { meansAddressees, readActors } from './actors.ts';
import type { Line } from './lines.ts';
import { openedByHeading, type Scope } from './scope.ts';

const RESPONSIBLE = startingWords(
  '(?:về phía|đối với)|(?:kính )?đề nghị|yêu cầu|giao(?: nhiệm vụ)?(?: cho)?|phân công|(?:trách nhiệm|nhiệm vụ|quyền hạn(?=,? (?:và )?(?:trách nhiệm|nhiệm vụ)))(?:(?:,| và)? (?:trách nhiệm|nhiệm vụ|quyền hạn))* (?:của|đối với)',
);

const LONGEST = 300;
/** Below such a heading a unit that is named has something to do, and nothing else is a duty. */
const OF_MONEY = startingWords('(?:nguồn )?kinh phí');

/** The first line of a number that ends without a mark names what stands below it. */
export function isHeadLine(line: Line, index: number, lines: readonly Line[], { kind, content }: Provision): boolean {
  if (line.type !== 'words' || index > 0 || line.dash !== undefined || /[.;:,/]$/.test(line.text)) return false;
  // Nobody heads a list with so much: its end was lost.
  if (line.text.length > LONGEST || /;\s/u.test(line.text)) return false;
  return (
    kind !== 'preamble' && kind !== 'passage' && (lines.length > 1 || content.some(({ type }) => type === 'provision'))
  );
}

/** Whom a heading names rules what stands below: “Trách nhiệm của Sở Xây dựng”, “Sở Y tế”. */
export function belowTitle(title: string, around: Scope, mentionsIn: (text: string) => UnitMention[]): Scope {
  const opened = openedByHeading(title);
  const takesUnits = opened === undefined ? around.takesUnits : opened !== 'never' || OF_MONEY.test(plain(title));
  const scope: Scope = { ...around, bare: opened ?? around.bare, takesUnits };
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
