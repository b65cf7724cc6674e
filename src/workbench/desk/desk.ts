import type { DraftFile } from '../../checks/check-draft.ts';
import type { NewUnit } from '../../checks/new-units.ts';
import type { Doubt, ProposedRelation, ProposedTask } from '../../importing/draft/draft.ts';
import { withField } from '../text/document-text.ts';
import { type FilesBeside, knownAttachments } from './known-attachments.ts';
import type { Calls, Judgement, OpenedFile } from '../worker/calls.ts';

/** One document that is being written. The text is the truth; all else is what is still to be decided about it. */
export interface Work extends FilesBeside {
  /** Its own, for keeping it in this browser. */
  id: string;
  /** The whole `.mdx`. */
  text: string;
  source?: { file: string; text: string };
  /** Units that are registered together with it. */
  units?: readonly (NewUnit & { name: string })[];
  doubts: readonly Doubt[];
  proposals: readonly ProposedTask[];
  relations: readonly ProposedRelation[];
  /** Fields that were not found in the source. */
  unread: readonly string[];
  removals: readonly { text: string; line?: number }[];
}

/** Nothing is to be decided about it. */
export const NOTHING_OPEN = { doubts: [], proposals: [], relations: [], unread: [], removals: [] } as const;

type Listener = (desk: Desk) => void;

/** So long after the last change it is judged. */
const PAUSE = 120;

/** The document on the desk: whoever shows or changes it does so here. */
export class Desk {
  judgement: Judgement | undefined;
  private listeners: Listener[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;
  private asked = 0;

  work: Work;
  private readonly calls: Pick<Calls, 'check'>;

  constructor(work: Work, calls: Pick<Calls, 'check'>) {
    this.work = work;
    this.calls = calls;
  }

  get file(): DraftFile {
    const { slug, text, source, units } = this.work;
    const attachments = knownAttachments(this.work);
    return { slug, text, ...(source && { source }), ...(units && { units }), attachments };
  }

  /** The document, and how it was published or begun before, where it was. */
  get revision(): OpenedFile {
    const opened = this.work.before?.text ?? this.work.opened;
    return { ...this.file, ...(opened !== undefined && { opened }) };
  }

  /** Whether what is shown of the check is of the text as it is. */
  isJudged = false;
  /** Whether the check itself could not be run. */
  isFailed = false;

  onChange(listener: Listener): void {
    this.listeners.push(listener);
  }

  /** Changes the document, or what is to be decided about it; after a pause it is judged anew. */
  change(fields: Partial<Work>): void {
    const { work: before } = this;
    this.work = { ...before, ...fields };
    const isOther = (['text', 'slug', 'units', 'attachments'] as const).some((key) => this.work[key] !== before[key]);
    if (isOther) this.isJudged = false;
    this.tell();
    if (this.isJudged) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.judge(), PAUSE);
  }

  /** Takes the document back: what is left of it is its text, and nothing is to be decided any more. */
  takeBack(text: string): void {
    const { source: _source, attachments: _attachments, ...left } = this.work;
    this.work = { ...left, ...NOTHING_OPEN };
    this.change({ text });
  }

  /** Gives the document another file name, and its source text with it where that has the same one. */
  rename(slug: string): void {
    const { source, text, slug: before } = this.work;
    if (source?.file !== `${before}.txt`) return this.change({ slug });
    const file = `${slug}.txt`;
    this.change({ slug, source: { ...source, file }, text: withField(text, ['source', 'file'], file) });
  }

  /** Judges the text as it is. An answer on a text that has changed since is thrown away. */
  async judge(): Promise<void> {
    clearTimeout(this.timer);
    this.asked += 1;
    const mine = this.asked;
    const judgement = await this.calls.check(this.file).catch(() => undefined);
    if (mine !== this.asked) return;
    this.isFailed = judgement === undefined;
    this.isJudged = judgement !== undefined;
    this.judgement = judgement ?? this.judgement;
    this.tell();
  }

  /** Nothing more is told or asked: the document is put away. */
  putAway(): void {
    clearTimeout(this.timer);
    this.asked += 1;
    this.listeners = [];
  }

  private tell(): void {
    for (const listener of this.listeners) listener(this);
  }
}
