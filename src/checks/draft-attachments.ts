import type { GateFinding } from '../corpus/gate/gate.ts';
import { faultsIn, type LookedInto, toReadAttachment } from '../corpus/attachment/looked-into.ts';
import { attachmentPath, type ReadAttachment } from '../domain/attachment/attachment-file.ts';
import type { Issue } from '../issues/issue.ts';
import { GATE } from './confidential/gate/gate.ts';

/** A file beside a document that somebody is writing. */
export interface DraftAttachment {
  file: string;
  /** What is in it; absent of one that lies in the content folder already, where it was checked. */
  looked?: LookedInto;
  /** What is known of one that lies there. */
  stored?: Pick<LookedInto, 'bytes' | 'sha256'>;
}

/** What is known of the files beside a draft. */
export interface DraftAttachments {
  attachments: ReadonlyMap<string, ReadAttachment>;
  issues: Issue[];
  found: [path: string, findings: readonly GateFinding[]][];
}

/** Nothing is against one that lies in the folder already. */
const CHECKED: ReadAttachment = { bytes: 0, sha256: '', text: '', isReadable: true, properties: [] };

/** The files beside a draft, as the check of a folder has them. */
export function draftAttachments(slug: string, given: readonly DraftAttachment[]): DraftAttachments {
  const files = given.map(({ file, looked }) => ({ path: attachmentPath(slug, file), looked }));
  return {
    attachments: new Map(files.map(({ path, looked }) => [path, looked ? toReadAttachment(looked) : CHECKED])),
    issues: files.flatMap(({ path, looked }) => (looked ? faultsIn(path, looked.inspected) : [])),
    found: files.map(({ path, looked }) => [path, GATE.findingsIn(path, looked?.inspected.text ?? '')]),
  };
}
