import { type AttachedPart, attachedParts, toComponent } from './attached/attached.ts';
import { withClosing } from './body/with-closing.ts';
import { accountDoubts, accountFor } from './account.ts';
import type { Doubt, Draft } from './draft/draft.ts';
import { gluedDoubts } from './glued-doubts.ts';
import { mendedBlocks } from './mended-blocks.ts';
import { noteDoubts } from './note-doubts.ts';
import { scanDoubts } from './scan-doubts.ts';
import { toHeader } from './to-header.ts';
import { writeBody } from './draft/write-body.ts';
import { readEnding } from './end/ending.ts';
import { readHead } from './head/read-head.ts';
import { type Block, blockText, type Paper, type TextBlock } from './paper/block.ts';
import { withoutNoise } from './paper/noise.ts';
import { toParagraphs } from './paper/paragraphs.ts';
import { readBack } from './draft/read-back.ts';
import { locate } from './locate.ts';
import { findRelations } from './relations/find-relations.ts';
import { type FoundTopic, findTopics } from './registry/find-topics.ts';
import { nameContext } from './registry/name-context.ts';
import type { Registry } from './registry/registry.ts';
import { proposeTasks } from './tasks/propose-tasks.ts';

/**
 * The draft of a document from a paper: what was recognised, what is doubtful, what is not there. Pure; it decides
 * nothing: fields that were not found are no missing ones and proposals no tasks until a person says so.
 */
export function importPaper(paper: Paper, registry: Registry): Draft {
  const { kept, removals } = withoutNoise(mendedBlocks(paper.blocks));
  const head = readHead(kept);
  const ending = readEnding(head.rest);
  const bodyBlocks = toParagraphs(ending.text);
  const { header, found, missing, doubts } = toHeader(head, ending, textOf(bodyBlocks), registry);
  const attached = attachedParts(ending.after);
  const body = writeBody([...withClosing(bodyBlocks), ...attached.map(toComponent)]);
  const allBlocks = [...bodyBlocks, ...attached.flatMap(({ blocks }) => blocks)];
  const read = readBack(body).body;
  const names = nameContext(registry, header);
  const proposals = proposeTasks(read, header, names);
  const proof = (words: string) => locate(words, allBlocks);
  const topics = findTopics(header.subject ?? '', textOf(allBlocks), registry);
  const draft: Draft = {
    header: { ...header, topics: topics.map(({ id }) => id) },
    body,
    tasks: proposals.tasks.map((task) => ({ ...task, evidence: proof(task.quote) })),
    unassigned: proposals.unassigned.map(({ provision, text }) => ({ provision, evidence: proof(text) })),
    relations: findRelations(read, header, registry),
    found,
    missing,
    doubts: [
      ...doubts,
      ...draftMarkDoubts(head.letterhead.draftMarks),
      ...topicDoubts(topics),
      ...attachedDoubts(attached),
      ...proposals.doubts,
      ...gluedDoubts(allBlocks),
      ...noteDoubts(allBlocks),
      ...remarkDoubts(paper),
    ],
    removals: [...(paper.removals ?? []), ...removals, ...head.removals, ...ending.removals],
    bodyBlocks: allBlocks,
  };
  return { ...draft, doubts: [...draft.doubts, ...accountDoubts(accountFor(paper, draft)), ...scanDoubts(paper)] };
}

const remarkDoubts = ({ remarks = [] }: Paper): Doubt[] => remarks.map((message) => ({ path: 'body', message }));

/** What nobody has signed is no document yet, however whole the rest of it is. */
const draftMarkDoubts = (marks: readonly TextBlock[]): Doubt[] =>
  marks.map(({ text, line }) => ({
    path: 'body',
    message: `tệp mang dấu «${text}», là bản chưa ký: nhập lại từ bản đã ký và ban hành.`,
    evidence: { text, line },
  }));

const textOf = (blocks: readonly Block[]): string => blocks.map(blockText).join('\n');

function topicDoubts(topics: readonly FoundTopic[]): Doubt[] {
  if (topics.length === 0) return [];
  const words = topics.map(({ id, words: own }) => `${id} (${own.join(', ')})`).join('; ');
  return [{ path: 'topics', message: `lĩnh vực chọn theo chữ có trong văn bản: ${words}.` }];
}

/** What stands behind the signature and bears no name was taken along all the same. */
function attachedDoubts(attached: readonly AttachedPart[]): Doubt[] {
  return attached.flatMap(({ isUnnamed, blocks }): Doubt[] => {
    const [first] = blocks;
    if (!isUnnamed || !first) return [];
    const message =
      'phần sau chữ ký không có tên phụ lục: xem lại, đặt số hoặc tên cho thẻ Annex, hoặc chuyển về đúng chỗ.';
    return [{ path: 'body', message, evidence: { text: blockText(first).slice(0, 120), line: first.line } }];
  });
}
