import { withClosing } from './body/with-closing.ts';
import type { Draft } from './draft/draft.ts';
import { toHeader } from './to-header.ts';
import { writeBody } from './draft/write-body.ts';
import { readEnding } from './end/ending.ts';
import { readHead } from './head/read-head.ts';
import { type Block, blockText, type Paper } from './paper/block.ts';
import { withoutNoise } from './paper/noise.ts';
import { toParagraphs } from './paper/paragraphs.ts';
import { readBack } from './draft/read-back.ts';
import { locate } from './locate.ts';
import { nameContext } from './registry/name-context.ts';
import type { Registry } from './registry/registry.ts';
import { proposeTasks } from './tasks/propose-tasks.ts';

/**
 * The draft of a document from a paper: what was recognised, what is doubtful, what is not there. Pure; it decides
 * nothing: fields that were not found are no missing ones and proposals no tasks until a person says so.
 */
export function importPaper(paper: Paper, registry: Registry): Draft {
  const { kept, removals } = withoutNoise(paper.blocks);
  const head = readHead(kept);
  const ending = readEnding(head.rest);
  const bodyBlocks = toParagraphs(ending.text);
  const { header, found, missing, doubts } = toHeader(head, ending, textOf(bodyBlocks), registry);
  const body = writeBody(withClosing(bodyBlocks));
  const read = readBack(body).body;
  const names = nameContext(registry, header);
  const proposals = proposeTasks(read, header, names);
  const proof = (words: string) => locate(words, bodyBlocks);
  return {
    header,
    body,
    tasks: proposals.tasks.map((task) => ({ ...task, evidence: proof(task.quote) })),
    unassigned: proposals.unassigned.map(({ provision, text }) => ({ provision, evidence: proof(text) })),
    relations: [],
    found,
    missing,
    doubts: [...doubts, ...proposals.doubts],
    removals: [...removals, ...ending.removals],
    bodyBlocks,
  };
}

const textOf = (blocks: readonly Block[]): string => blocks.map(blockText).join('\n');
