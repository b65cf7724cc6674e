import type { UnitMention } from '../../domain/naming/mentions.ts';
import { type Actors, meansAddressees } from './actors.ts';
import type { Roles } from './roles.ts';
import type { Scope } from './scope.ts';

/** A run of a paragraph that gives somebody something to do. */
export interface Duty {
  /** UTF-16 offsets of its words in the paragraph. */
  start: number;
  end: number;
  /** Where the words for what is to be done begin. */
  predicate: number;
  mentions: readonly UnitMention[];
  /** The units are those of the heading or sentence above. */
  isInherited: boolean;
  /** It says “các đơn vị”, which means whom the paper addresses. */
  isGeneral: boolean;
  isLed: boolean;
  /** Of its units those that lead, where not all do. */
  charged?: readonly UnitMention[];
  coordinators: readonly UnitMention[];
  certainty: number;
}

/** A run of a paragraph that is being read, in what stands above it. */
export interface Stretch {
  text: string;
  start: number;
  end: number;
  mentions: readonly UnitMention[];
  scope: Scope;
}

/** The duty of units that the sentence itself names. */
export function dutyOf(
  actors: Actors,
  roles: Roles | undefined,
  part: { start: number; end: number; predicate: number },
  certainty: number,
): Duty {
  const charged = roles?.charged ?? [];
  return {
    ...part,
    mentions: [...actors.mentions, ...charged],
    ...(charged.length > 0 && { charged }),
    isInherited: false,
    isGeneral: actors.mentions.length === 0 && actors.general.some(meansAddressees),
    isLed: roles?.isLed ?? false,
    coordinators: roles?.coordinators ?? [],
    certainty,
  };
}
