import type { Span } from '../../language/sentences.ts';
import { beginsWithVerb } from '../../../vietnamese/verbs.ts';
import { type Duty, dutyOf, type Stretch } from '../duty.ts';
import { ANY_DAY, readOnlyDeadline } from '../deadline.ts';
import { readRoles, type Roles } from '../roles.ts';
import type { Scope } from '../scope.ts';
import { beginsNoDuty, isSettled, isTold, withoutEndMark } from './sentence-words.ts';
import { splitAtNewDuty } from './split.ts';

/** Duties of a sentence that names nobody: those of the heading or line above it. */
export function bareDuties({ text, start, end, mentions, scope }: Stretch): Duty[] {
  // What stands in brackets says where the text belongs.
  if (scope.bare === 'never' || start >= end || /^\([^()]*\)\.?$/u.test(text.slice(start, end))) return [];
  const duties: Duty[] = [];
  const isAsked = scope.bare === 'asked' || scope.mentions.length > 0;
  for (const part of splitAtNewDuty(text, start, end)) {
    // “…; hoàn thành trong tháng 02/2026” is said of what stands before it.
    if (duties.length > 0 && readOnlyDeadline(part.text, ANY_DAY) !== undefined) {
      duties.at(-1)!.end = part.end;
      continue;
    }
    const roles = readRoles(text, part.start, mentions);
    const isVerb = beginsWithVerb(part.text) && !beginsNoDuty(part.text);
    if (isVerb || (isAsked && roles.isLed)) duties.push(inherited(text, part, scope, roles, isAsked ? 0.85 : 0.6));
    else if (duties.length > 0) duties.at(-1)!.end = part.end;
    else if ((isAsked || scope.bare === 'duties') && mayBeDuty(part.text)) {
      duties.push(inherited(text, part, scope, undefined, 0.4));
    }
  }
  return duties.map((duty) => ({ ...duty, end: withoutEndMark(text, duty.end) }));
}

/** Words without a verb that we know: under a heading for duties they may be one all the same. */
const mayBeDuty = (text: string): boolean =>
  !beginsNoDuty(text) && !isTold(text) && !isSettled(text) && /\s/.test(text);

/** A duty of the units of the heading or line above. */
function inherited(
  text: string,
  { start, end }: Span,
  scope: Scope,
  roles: Roles | undefined,
  certainty: number,
): Duty {
  const behindRoles = roles ? roles.end + /^[\s,]*/.exec(text.slice(roles.end))![0].length : start;
  const nobody = { mentions: [...scope.mentions], general: [], end: start };
  return {
    ...dutyOf(nobody, roles, { start, end, predicate: Math.min(behindRoles, end) }, certainty),
    isInherited: true,
    isGeneral: scope.isGeneral,
    isLed: (roles?.isLed ?? false) || scope.isLed,
  };
}
