import type { Issue } from '../../issues/issue.ts';

/** Where the page for authors asks the machine that it was opened on: below the address of the site. */
export const PUBLISHING = 'soan/may/';

/** The files of one document, as a content folder has them. */
export interface StoredFiles {
  slug: string;
  /** The whole `.mdx`. */
  text: string;
  source?: { file: string; text: string };
  /** Units that are registered together with it. */
  units?: readonly { id: string; name: string; text: string }[];
  /** The files beside it. */
  attachments?: readonly StoredAttachment[];
}

/** A file beside a document. */
export interface StoredAttachment {
  file: string;
  bytes: number;
  /** In hexadecimal digits. */
  sha256: string;
  /** All of it, in base64; absent of one that lies in the folder and is not given anew. */
  content?: string;
}

/** How things stand in the content folder that the page works on. */
export interface Situation {
  documents: { slug: string; name: string }[];
  /** Why nothing can be published from here, where that is so. */
  obstacle?: string;
  /** What must be known before publishing: other files that are being worked on, what has not been sent yet. */
  notices: string[];
  /** Whether something that was recorded here waits to be sent. */
  isWaiting: boolean;
}

export interface Publication {
  /** Absent where only what waits is to be sent and released. */
  files?: StoredFiles;
  /** The document as it was when it was opened; absent of a new one. */
  before?: StoredFiles;
  /** Who answers for it. */
  author: string;
}

/** The stages of a publication, in their order. */
export const STAGES = ['receive', 'check', 'save', 'commit', 'send', 'release'] as const;
export type Stage = (typeof STAGES)[number];

/** What is said while a publication goes on: one line of the answer each. */
export type Progress =
  { stage: Stage; state: 'begun' | 'done' | 'skipped' | 'stopped'; told?: string } | { ending: Ending };

/** A document that could not stay as its author had published it here: others had changed it first. */
export interface SetAside {
  files: StoredFiles;
  before?: StoredFiles;
}

/** How a publication ended. */
export type Ending = {
  /** What the person is told. */
  told: string[];
  /** Whether the document stands in the content folder as it was given. */
  isSaved: boolean;
  setAside: SetAside[];
} & (
  | { kind: 'published'; address?: string }
  | { kind: 'stopped' }
  | { kind: 'issues'; issues: Issue[] }
  /**
   * Others have changed the document since it was opened, or taken it away; `base` is what both sides began from, `merged`
   * has both changes where they are at different places.
   */
  | { kind: 'conflict'; theirs?: StoredFiles; base?: StoredFiles; merged?: StoredFiles }
);
