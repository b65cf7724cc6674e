import type { Element } from 'hast';
import type { DraftFile } from '../../checks/check-draft.ts';
import type { NewUnit } from '../../checks/new-units.ts';
import type { ProposedChange } from '../../checks/rules/published/proposed-entry.ts';
import type { Doubt, ProposedRelation, ProposedTask } from '../../importing/draft/draft.ts';
import type { Sheet } from '../../importing/workbook/sheet.ts';
import type { Paper } from '../../importing/paper/block.ts';
import type { SourceField } from '../../domain/document/source-field.ts';
import type { Issue } from '../../issues/issue.ts';
import type { SchemaField, SchemaName } from '../../outputs/schema-fields.ts';
import type { DutyChange } from '../../outputs/preview/duty-changes.ts';
import type { UnitsOffer, WantedUnit, WrittenUnit } from './units.ts';

/** What the page asks of its worker, which has the schemas, the rules and the register of the site. */
export interface Calls {
  /** Learns what the site has, from the address of its registry. Once, before all else. */
  learn(home: Home): Promise<Knowledge>;
  /** What a paper says, as the file of a document. */
  propose(given: GivenPaper): Promise<Proposal>;
  /** What a workbook of units gives; undefined where it lists none. */
  units(sheets: readonly Sheet[]): Promise<UnitsOffer | undefined>;
  /** The file of a unit that is registered on the spot. */
  unit(wanted: WantedUnit): Promise<WrittenUnit>;
  /** Takes units whose files are on their way into the content for registered, as long as the page is open. */
  register(units: readonly NewUnit[]): Promise<Knowledge>;
  check(file: DraftFile): Promise<Judgement>;
  preview(file: OpenedFile): Promise<Preview | undefined>;
  /** What an entry of the log must say of all that is other than when the file was opened; undefined where nothing is. */
  entry(file: OpenedFile): Promise<ProposedChange | undefined>;
}

export interface Home {
  /** The address of the site. */
  home: string;
  registry: string;
  /** Where the provisions of a hundred documents stand: their number goes before `.json`. */
  details: string;
}

export interface NamedThing {
  id: string;
  name: string;
}

/** What helps with a field: its words, and what may be chosen. */
export interface Knowledge {
  fields: Record<SchemaName, SchemaField[]>;
  kinds: string[];
  units: NamedThing[];
  /** Those of them that are groups. */
  groups: NamedThing[];
  topics: NamedThing[];
  documents: NamedThing[];
}

export interface GivenPaper {
  paper: Paper;
  sourceText: string;
  sourceKind: 'signed' | 'scan' | 'extraction';
  /** `yyyy-mm-dd` */
  today: string;
}

/** What was made of a paper; of one that bears a mark of secrecy only the lines on which the mark stands. */
export type Proposal =
  | { secretLines: number[] }
  | {
      slug: string;
      text: string;
      sourceFile: string;
      doubts: Doubt[];
      proposals: ProposedTask[];
      relations: ProposedRelation[];
      /** What such a paper carries and was not found. */
      unread: SourceField[];
      removals: { text: string; line?: number }[];
    };

export interface Judgement {
  issues: Issue[];
  /** Nothing of it may be kept while this holds. */
  isWithheld: boolean;
  /** The provisions of the document, in their order. */
  provisions: NamedThing[];
  /** The file name that its kind and number give. */
  usualName?: string;
}

/** A document, and how its file was when it was opened. */
export interface OpenedFile extends DraftFile {
  opened?: string;
}

export interface Preview {
  title: string;
  article: Element;
  /** What is laid before those who approve it. */
  slip: Element;
  /** Whether it is held against a file that was opened. */
  isRevision: boolean;
  /** What it gives to whom, and how that is other than before. */
  units: { id: string; name: string; duties: number; changes: DutyChange[]; sheet: Element }[];
}

export type CallName = keyof Calls;

export interface Request {
  id: number;
  call: CallName;
  given: unknown;
}

export type Answer = { id: number; result: unknown } | { id: number; failure: string };
