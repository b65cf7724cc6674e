import { Document, type Pair, type Scalar, type YAMLMap } from 'yaml';
import type { Doubt, Draft, DraftHeader, ProposedTask } from './draft.ts';

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
 * about, what was not found and proposed tasks as lines that are taken over by removing their “#”. So nothing that a
 * machine only thinks is published, and the check asks for what is still open.
 */
export function writeDocument(draft: Draft, { today, sourceFile, sourceKind }: Circumstances): string {
  const document = new Document({
    ...headerFields(draft.header),
    status: 'unknown',
    source: { kind: sourceKind, file: sourceFile },
    release: { basis: 'unconfirmed', note: 'Chờ Văn phòng xác nhận căn cứ công bố.' },
    changes: [{ date: today, kind: 'published', level: 'major', note: 'Đăng lần đầu.' }],
  });
  const map = document.contents as unknown as YAMLMap<Scalar<string>>;
  for (const [key, doubts] of Map.groupBy(draft.doubts, ({ path }) => /^\w+/.exec(path)![0])) {
    const pair = map.items.find((one) => one.key.value === key);
    if (pair) comment(pair, doubts);
  }
  const open = [...otherDoubts(draft, map), ...missingLines(draft), ...proposalLines(draft.tasks)];
  const yaml = document.toString({ lineWidth: 0, singleQuote: true, flowCollectionPadding: false });
  return `---\n${yaml}${open.map((line) => (line === '' ? '' : `# ${line}`).trimEnd() + '\n').join('')}---\n\n${draft.body}`;
}

function headerFields(header: DraftHeader): Record<string, unknown> {
  const { to, toPlaces, signers, topics, ...single } = header;
  const [signer] = signers;
  return {
    ...single,
    ...(to.length > 0 && { to }),
    ...(toPlaces.length > 0 && { toPlaces }),
    ...(signer && { signer: { ...signer, ...(signer.authority && { authority: signer.authority.join(' ') }) } }),
    ...(topics.length > 0 && { topics }),
  };
}

function comment(pair: Pair<Scalar<string>>, doubts: readonly Doubt[]): void {
  pair.key.commentBefore = doubts.map((doubt) => ` CẦN XEM: ${said(doubt)}`).join('\n');
}

const said = ({ message, evidence }: Doubt): string =>
  evidence === undefined ? message : `${message} Nguyên văn, dòng ${evidence.line}: «${evidence.text}»`;

/** Doubts about fields that the header does not have. */
function otherDoubts({ doubts }: Draft, map: YAMLMap<Scalar<string>>): string[] {
  const keys = new Set(map.items.map(({ key }) => key.value));
  return doubts.filter(({ path }) => !keys.has(/^\w+/.exec(path)![0])).map((doubt) => `CẦN XEM: ${said(doubt)}`);
}

function missingLines({ missing }: Draft): string[] {
  if (missing.length === 0) return [];
  return [
    'Không nhận ra những thông tin sau. Xem lại văn bản nguồn: có thì ghi vào trường của nó; đúng là không có thì chuyển',
    'dòng đó vào missing của source.',
    ...missing.map((field) => `    - ${field}`),
  ];
}

function proposalLines(tasks: readonly ProposedTask[]): string[] {
  if (tasks.length === 0) return [];
  const list = new Document({ tasks: tasks.map(taskFields) }).toString({ lineWidth: 0 });
  return [
    'Nhiệm vụ đề xuất, chưa phải nội dung đăng. Nhận nhiệm vụ nào thì bỏ dấu # ở các dòng của nhiệm vụ đó.',
    ...list.trimEnd().split('\n'),
  ];
}

function taskFields(task: ProposedTask): Record<string, unknown> {
  const { certainty: _, evidence: __, ...fields } = task;
  return fields;
}
