import { withClosing } from './body/with-closing.ts';
import { accountDoubts, accountFor } from './account.ts';
import { withAttached } from './body/with-attached.ts';
import type { Doubt, Draft } from './draft/draft.ts';
import { scanDoubts } from './scan-doubts.ts';
import { toHeader } from './to-header.ts';
import { writeBody } from './draft/write-body.ts';
import { readEnding } from './end/ending.ts';
import { readHead } from './head/read-head.ts';
import { type Block, blockText, type Paper } from './paper/block.ts';
import { withoutNoise } from './paper/noise.ts';
import { toParagraphs } from './paper/paragraphs.ts';
import type { Registry } from './registry/registry.ts';

/**
 * The draft of a document from a paper: what was recognised, what is doubtful, what is not there. Pure; it decides
 * nothing: fields that were not found are no missing ones and proposals no tasks until a person says so.
 */
export function importPaper(paper: Paper, registry: Registry): Draft {
  const { kept, removals } = withoutNoise(paper.blocks);
  const head = readHead(kept);
  const ending = readEnding(head.rest);
  const textBlocks = toParagraphs(ending.text);
  const attached = toParagraphs(ending.after);
  const bodyBlocks = [...textBlocks, ...attached];
  const { header, found, missing, doubts } = toHeader(head, ending, textOf(bodyBlocks), registry);
  const draft: Draft = {
    header,
    body: writeBody([...withClosing(textBlocks), ...withAttached(attached)]),
    tasks: [],
    relations: [],
    found,
    missing,
    doubts: [...doubts, ...(paper.remarks ?? []).map((message): Doubt => ({ path: 'body', message }))],
    removals: [...(paper.removals ?? []), ...removals, ...head.removals, ...ending.removals],
    bodyBlocks,
  };
  return { ...draft, doubts: [...draft.doubts, ...accountDoubts(accountFor(paper, draft)), ...scanDoubts(paper)] };
}

const textOf = (blocks: readonly Block[]): string => blocks.map(blockText).join('\n');
