import { Document, type Pair, type Scalar, type YAMLMap } from 'yaml';
import { REQUIRED_FACTS } from '../../domain/document/source-field.ts';
import type { Doubt, Draft, DraftHeader, ProposedRelation, ProposedTask } from './draft.ts';
import { firstFields } from './first-fields.ts';
import { doubtText } from './doubt-text.ts';
import { taskFields } from './task-fields.ts';

/** What the command knows and the paper does not say. */
export interface Circumstances {
  /** The day of publication, `yyyy-mm-dd`. */
  today: string;
  /** Name of the text in `nguon/` that the document is compared with. */
  sourceFile: string;
  sourceKind: 'signed' | 'scan' | 'extraction';
}

/**
 * The draft as the file of a document. What nobody has decided stands in it as comments: doubts above the field they are
 * about; what was not found, relations and tasks as lines that are taken over by removing their “# ”, for which they follow
 * on the keys that they belong to. Explanations bear two signs, so that they stay comments. So nothing that a machine only
 * thinks is published, and the check asks for what is still open.
 */
export function writeDocument(draft: Draft, { today, sourceFile, sourceKind }: Circumstances): string {
  const document = new Document({
    ...headerFields(draft.header),
    ...firstFields(today),
    // Last, for the list of what is missing goes on from here.
    source: { kind: sourceKind, file: sourceFile },
  });
  const map = document.contents as unknown as YAMLMap<Scalar<string>>;
  for (const [key, doubts] of Map.groupBy(draft.doubts, ({ path }) => /^\w+/.exec(path)![0])) {
    const pair = map.items.find((one) => one.key.value === key);
    if (pair) comment(pair, doubts);
  }
  const open = [
    ...missingLines(draft),
    ...otherDoubts(draft, map),
    ...relationLines(draft.relations),
    ...proposalLines(draft.tasks),
    ...unassignedLines(draft),
  ];
  const yaml = document.toString({ lineWidth: 0, singleQuote: true, flowCollectionPadding: false });
  return `---\n${yaml}${open.map((line) => `${line.trimEnd()}\n`).join('')}---\n\n${draft.body}`;
}

/** A line for whoever reads the file. */
const told = (text: string): string => `## ${text}`;
/** Lines that somebody may take over. */
const offered = (yaml: string): string[] =>
  yaml
    .trimEnd()
    .split('\n')
    .map((line) => `# ${line}`);

function headerFields(header: DraftHeader): Record<string, unknown> {
  const { to, toPlaces, signers, topics, ...single } = header;
  const written = signers.map(({ authority, ...signer }) => ({
    ...(authority && { authority: authority.length === 1 ? authority[0] : authority }),
    ...signer,
  }));
  return {
    ...single,
    ...(to.length > 0 && { to }),
    ...(toPlaces.length > 0 && { toPlaces }),
    ...(written.length > 0 && { signer: written.length === 1 ? written[0] : written }),
    ...(topics.length > 0 && { topics }),
  };
}

function comment(pair: Pair<Scalar<string>>, doubts: readonly Doubt[]): void {
  pair.key.commentBefore = doubts.map((doubt) => ` CẦN XEM: ${said(doubt)}`).join('\n');
}

function said(doubt: Doubt): string {
  const { evidence } = doubt;
  const text = doubtText(doubt);
  return evidence === undefined ? text : `${text} Nguyên văn, dòng ${evidence.line}: «${evidence.text}»`;
}

/** Doubts about what the header does not have: tasks, the text. */
function otherDoubts({ doubts }: Draft, map: YAMLMap<Scalar<string>>): string[] {
  const keys = new Set(map.items.map(({ key }) => key.value));
  return doubts.filter(({ path }) => !keys.has(/^\w+/.exec(path)![0])).map((doubt) => told(`CẦN XEM: ${said(doubt)}`));
}

function missingLines({ missing, tasks }: Draft): string[] {
  const ofTasks = REQUIRED_FACTS.filter((field) => tasks.some((task) => !setsFact(task, field)));
  const fields = [...missing, ...ofTasks.map((field) => `tasks.${field}`)];
  if (fields.length === 0) return [];
  return [
    told(
      'Không nhận ra những thông tin sau. Xem lại văn bản nguồn: có thì ghi vào trường của nó; đúng là không có thì bỏ dấu #.',
    ),
    ...(ofTasks.length > 0 ? [told('Các mục tasks.… chỉ ghi khi có nhiệm vụ được nhận mà thiếu mục đó.')] : []),
    ...offered(`  missing:\n${fields.map((field) => `    - ${field}`).join('\n')}`),
  ];
}

function relationLines(relations: readonly ProposedRelation[]): string[] {
  if (relations.length === 0) return [];
  const list = relations.map(({ type, document, citation, provision, quote }) => ({
    type,
    ...(document === undefined ? { citation } : { document }),
    ...(provision !== undefined && { provision }),
    quote,
  }));
  return [
    told('Quan hệ với văn bản khác, theo lời văn bản. Đúng quan hệ nào thì bỏ dấu # ở các dòng của quan hệ đó.'),
    ...offered(new Document({ relations: list }).toString({ lineWidth: 0 })),
  ];
}

/** Below this a proposal is marked. */
const DOUBTFUL = 0.65;

function proposalLines(tasks: readonly ProposedTask[]): string[] {
  if (tasks.length === 0) return [];
  const list = new Document({ tasks: tasks.map(taskFields) });
  tasks.forEach((task, index) => {
    const item = list.getIn(['tasks', index], true) as YAMLMap;
    const remarks = remarksOf(task);
    if (remarks.length > 0) item.commentBefore = remarks.map((line) => ` ${line}`).join('\n');
  });
  return [
    told(
      'Nhiệm vụ đề xuất, chưa phải nội dung đăng. Nhận nhiệm vụ nào thì bỏ dấu # ở dòng tasks và các dòng của nhiệm vụ đó.',
    ),
    ...offered(list.toString({ lineWidth: 0 })),
  ];
}

/** What somebody should know of a proposal before taking it over. */
function remarksOf({ certainty, to, evidence }: ProposedTask): string[] {
  return [
    ...(certainty < DOUBTFUL ? [`Xem kỹ (dòng ${evidence.line} của tệp nguồn): có thể không phải nhiệm vụ.`] : []),
    ...(to.length === 0 ? ['Chưa xác định được đơn vị được giao: ghi mã đơn vị vào mục Giao cho (to).'] : []),
  ];
}

function unassignedLines({ unassigned }: Draft): string[] {
  if (unassigned.length === 0) return [];
  return [
    told('Những câu sau có thể giao nhiệm vụ nhưng không thành đề xuất nào ở trên:'),
    ...unassigned.map(({ provision, evidence }) => told(`- ${provision}, dòng ${evidence.line}: «${evidence.text}»`)),
  ];
}

function setsFact(task: ProposedTask, field: (typeof REQUIRED_FACTS)[number]): boolean {
  const fields = taskFields(task);
  return fields[field] !== undefined || (field === 'dueDate' && fields['dueText'] !== undefined);
}
