import { RULES } from '../checks/rules.ts';
import { type IssueKind, PARTS } from '../issues/kinds/issue-kind.ts';
import { KINDS } from '../issues/kinds/kinds.ts';

/** A heading of the guide with the kinds of issue below it. */
export interface GuidePart {
  slug: string;
  title: string;
  kinds: IssueKind[];
}

/** Every kind of issue that a message can be of, under its heading: those of reading, then those of the rules. */
export function issueGuide(): GuidePart[] {
  const kinds = new Set<IssueKind>([...Object.values(KINDS), ...RULES.flatMap((rule) => rule.kinds)]);
  const byPart = Map.groupBy(kinds, ({ part }) => part);
  return Object.entries(PARTS).map(([part, { slug, title }]) => ({
    slug,
    title,
    kinds: byPart.get(part as keyof typeof PARTS) ?? [],
  }));
}
