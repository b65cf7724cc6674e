import { inlineText } from '../provision/provision-text.ts';
import type { NumberedKind, Provision } from '../provision/provision.ts';
import { containersIn, findMentionChains, type Mention } from './provision-mentions.ts';

/** What a paper calls the words that it puts into another one: the level of their number, and all that holds them there. */
export interface AmendedPlace {
  level: NumberedKind;
  /** From the inside out: “khoản 2”, “Điều 3”. */
  holders: readonly Pick<Mention, 'kind' | 'number'>[];
}

/**
 * Where in the amended document quoted words belong, by the sentence before them: “Sửa đổi, bổ sung khoản 1 Điều 2 như sau:”,
 * “Bổ sung điểm d vào sau điểm c khoản 2 Điều 3 như sau:”; undefined where it does not say that.
 */
export function amendedPlace(quoted: Provision, amending: Provision): AmendedPlace | undefined {
  const at = amending.content.indexOf(quoted);
  const before = amending.content.slice(0, at).findLast((item) => item.type === 'paragraph');
  const sentence = inlineText(before?.inlines ?? amending.title ?? []);
  const mentions = Array.from(findMentionChains(sentence)).flatMap((chain) => {
    const containers = containersIn(chain);
    return chain.map((mention, index) => ({ mention, holders: holdersOf(index, chain, containers) }));
  });
  const alike = mentions.filter(({ mention }) => mention.kind === quoted.quoted?.kind);
  const own = alike.find(({ mention }) => mention.number?.toLowerCase() === quoted.number?.toLowerCase());
  if (!own) return undefined;
  // What is put behind another number belongs where that one stands.
  const holders =
    own.holders.length > 0 ? own.holders : (alike.find((other) => other.holders.length > 0)?.holders ?? []);
  return { level: own.mention.level, holders };
}

function holdersOf(index: number, chain: readonly Mention[], containers: readonly (number | undefined)[]): Mention[] {
  const holders: Mention[] = [];
  for (let at = containers[index]; at !== undefined; at = containers[at]) holders.push(chain[at]!);
  return holders.every(({ isDeictic }) => !isDeictic) ? holders : [];
}
