import type { DocumentSystem } from '../../domain/document/document-kind.ts';
import type { SourceField } from '../../domain/document/source-field.ts';
import type { Signer } from '../end/signature.ts';
import type { Block } from '../paper/block.ts';
import type { Evidence } from '../paper/evidence.ts';
import type { Removal } from '../paper/removal.ts';

/** Where a unit of a draft stands: in a line of addressees, known by its words, or in a list of a task. */
export type UnitPlace = { addressee: string } | { task: string; list: 'to' | 'lead' | 'coordinators' };

/** A unit that the paper names and the register lacks, and every place that is its own once it is registered. */
export interface UnlistedUnit {
  words: string;
  places: readonly UnitPlace[];
}

/** A thing that a person must decide before the draft is published. */
export interface Doubt {
  /** The field or part it is about, by its path in the header: `codeNumber`, `to[0].units`; `body`, `tasks`. */
  path: string;
  /** In Vietnamese: what is not sure, and what to do. */
  message: string;
  /** Ids of the proposed tasks that it is about: whoever tells it calls them as its readers know them. */
  tasks?: readonly string[];
  /** The units that it is about, where the register has none of that name. */
  unlisted?: readonly UnlistedUnit[];
  evidence?: Evidence;
}

export interface Addressee {
  text: string;
  units: string[];
}

/** What was recognised of a header; absent is what was not found. */
export interface DraftHeader {
  system: DocumentSystem;
  typeName: string;
  codeNumber?: string;
  codeNotation?: string;
  organName?: string;
  superiorOrganName?: string;
  issuedPlace?: string;
  issuedDate?: string;
  subject?: string;
  priority?: 'urgent' | 'very-urgent' | 'flash';
  toWords?: string;
  to: Addressee[];
  toPlaces: string[];
  signers: Signer[];
  topics: string[];
}

/** A duty that a sentence seems to give; none is one before a person has accepted it. */
export interface ProposedTask {
  id: string;
  title: string;
  provision: string;
  quote: string;
  to: string[];
  lead?: string[];
  coordinators?: string[];
  dueDate?: string;
  /** The words of a deadline that is no single day, “hằng tháng”, or that say more than its day: “trước 17 giờ ngày …”. */
  dueText?: string;
  product?: string;
  topics?: string[];
  /** From 0 to 1. */
  certainty: number;
  evidence: Evidence;
}

/** A sentence that may give a duty and became none. */
export interface UnassignedSentence {
  provision: string;
  evidence: Evidence;
}

/** A relation that the text names. */
export interface ProposedRelation {
  type: string;
  document?: string;
  citation: string;
  provision?: string;
  quote: string;
}

/** All that the import makes of a paper. Pure data. */
export interface Draft {
  header: DraftHeader;
  /** Markdown with our components, without frontmatter. */
  body: string;
  tasks: ProposedTask[];
  /** What sounds like a duty and is none of the proposed ones: for somebody to look at. */
  unassigned: UnassignedSentence[];
  relations: ProposedRelation[];
  /** What the header has and where it was read. */
  found: { path: string; evidence: Evidence }[];
  /** Fields of paper that were not found: missing in the source once somebody has looked. */
  missing: SourceField[];
  doubts: Doubt[];
  removals: Removal[];
  /** What of the paper became the body, for whoever compares. */
  bodyBlocks: readonly Block[];
}
