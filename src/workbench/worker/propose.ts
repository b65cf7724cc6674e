import { GATE } from '../../checks/confidential/gate/gate.ts';
import type { Doubt, UnassignedSentence } from '../../importing/draft/draft.ts';
import { slugOf } from '../../importing/draft/slug.ts';
import { writeDocument } from '../../importing/draft/write-document.ts';
import { importPaper } from '../../importing/import-paper.ts';
import type { Registry } from '../../importing/registry/registry.ts';
import type { GivenPaper, Proposal } from './calls.ts';

/** So many files of one name are looked through before the name is given up. */
const MOST_ALIKE = 99;

/**
 * What a paper says, as the file of a document. Doubts, proposals and what was not found do not stand in the file: the page
 * shows them until somebody has decided.
 */
export function propose({ paper, sourceText, sourceKind, today }: GivenPaper, registry: Registry): Proposal {
  const secretLines = GATE.findingsIn('', sourceText).flatMap(({ code, line }) =>
    code === 'secret-mark' ? [line] : [],
  );
  if (secretLines.length > 0) return { secretLines };
  const draft = importPaper(paper, registry);
  const slug = freeName(slugOf(draft.header), new Set(registry.documents.map((document) => document.slug)));
  const sourceFile = `${slug}.txt`;
  const decided = { ...draft, doubts: [], tasks: [], unassigned: [], relations: [], missing: [] };
  return {
    slug,
    text: writeDocument(decided, { today, sourceFile, sourceKind }),
    sourceFile,
    doubts: [...draft.doubts, ...draft.unassigned.map(unassignedDoubt)],
    proposals: draft.tasks,
    relations: draft.relations,
    unread: draft.missing,
    removals: draft.removals.map(({ text, line }) => ({ text, ...(line !== undefined && { line }) })),
  };
}

/** A sentence that sounds like a duty and became none is a thing to look at. */
const unassignedDoubt = ({ provision, evidence }: UnassignedSentence): Doubt => ({
  path: 'tasks',
  message: `câu này của ${provision} có thể giao nhiệm vụ nhưng không có đề xuất nào: xem lại.`,
  evidence,
});

/** The name, with a number behind it where the site has such a document. */
function freeName(slug: string, taken: ReadonlySet<string>): string {
  if (!taken.has(slug)) return slug;
  const numbers = Array.from({ length: MOST_ALIKE }, (_, index) => index + 2);
  return numbers.map((number) => `${slug}-${number}`).find((name) => !taken.has(name)) ?? slug;
}
