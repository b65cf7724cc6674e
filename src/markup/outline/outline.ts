import { PREAMBLE_ID, provisionId } from '../../domain/provision/provision-id.ts';
import type { Block, Inline, Paragraph, Provision } from '../../domain/provision/provision.ts';
import { inlineText } from '../../domain/provision/provision-text.ts';
import type { Position } from '../../issues/issue.ts';
import { nearest } from '../../issues/nearest.ts';
import { checkClosing, type Tail } from './closing.ts';
import type { Marker, MarkerForm } from '../numbering/markers.ts';
import { outlineMessages } from './outline-messages.ts';
import { addressRows } from './row-addresses.ts';
import type { Report } from '../report.ts';
import { closeFor, idIn, isDue, newScope, numberBefore, placeIn, prefixed, type Scope, targetOf } from './scope.ts';
import { type HeadingText, settleTitle } from './titles.ts';

/** Grows the tree of provisions as the text is read from top to bottom. */
export class Outline {
  readonly #report: Report;
  readonly #provisions: Provision[] = [];
  readonly #scopes: Scope[] = [newScope('')];
  readonly #leads = new Map<Provision, HeadingText>();
  readonly #headings = new Set<Paragraph>();
  readonly #lines = new Map<string, number>();
  /** The last provision of the document itself that has a number, and the last text after it. */
  #last: Provision | undefined;
  #tail: Tail | undefined;

  constructor(report: Report) {
    this.#report = report;
  }

  get #scope(): Scope {
    return this.#scopes.at(-1)!;
  }

  /** Whether numbers of that form are being counted here. */
  counts(form: MarkerForm): boolean {
    return this.#scope.lastAnywhere.has(form);
  }

  /** Whether that number is the one that is due here, or the first of its kind. */
  expects(marker: Marker): boolean {
    return isDue(this.#scope, placeIn(this.#scope, marker));
  }

  /** Begins a numbered provision. The caller may let the lead grow until it calls again. */
  openProvision(written: Marker, lead: HeadingText, at: Position): void {
    if (written.form === 'annex') return this.#openUntaggedAnnex(written, lead, at);
    const scope = this.#scope;
    const marker = placeIn(scope, written);
    const { kind, form, number, text, rank } = marker;
    const before = numberBefore(scope, marker);
    // The same number twice is reported by its id.
    if (before !== number && !isDue(scope, marker)) {
      this.#report({ ...at, value: text, ...outlineMessages.sequence(form, text, before) });
    }
    closeFor(scope, marker);
    const id = idIn(scope, marker);
    const provision: Provision = { type: 'provision', kind, id, number, marker: text, content: [], line: at.line };
    const isDuplicate = this.#add(provision, targetOf(scope), at);
    this.#leads.set(provision, lead);
    if (!scope.holder) this.#last = provision;
    scope.open.push({ provision, kind, form, number, rank, last: new Map(), isDuplicate });
  }

  /** Takes note of a line without a number: it goes on with the text before it, or begins a paragraph. */
  noteText(text: string, at: Position, begins: 'no' | 'after-blank' | 'on-next-line'): void {
    const { holder, open } = this.#scope;
    const owner = open.at(-1)?.provision;
    if (holder || !owner) return;
    const isInArticle = open.some(({ kind }) => kind === 'article');
    if (begins !== 'no') this.#tail = { owner, isInArticle, at, text, isWithin: begins === 'on-next-line' };
    else if (this.#tail?.owner === owner) this.#tail.text += ` ${text}`;
  }

  /** Adds text without a number to what is open; before all numbers it is the preamble. */
  addBlock(block: Block, at: Position): void {
    const target = targetOf(this.#scope);
    const last = this.#provisions.at(-1);
    if (target) this.#hang(block, target);
    else if (last?.kind === 'preamble') this.#hang(block, last);
    else {
      if (last) this.#report({ ...at, ...outlineMessages.outside() });
      const preamble: Provision = { type: 'provision', kind: 'preamble', id: PREAMBLE_ID, content: [], line: at.line };
      this.#hang(block, preamble);
      this.#provisions.push(preamble);
    }
  }

  /** Hangs text into a provision; the rows of a table that numbers them are provisions too. */
  #hang(block: Block, holder: Provision): void {
    if (block.type === 'table') {
      for (const { id, line } of addressRows(block, holder)) this.#claim(id, id, { line, column: 1 });
    }
    holder.content.push(block);
  }

  /** Adds a heading without a number: a title where one is due, bold text before all numbers, else an error. */
  addHeading(inlines: Inline[], at: Position): void {
    const target = targetOf(this.#scope);
    const hasLead = target && this.#leads.get(target)?.lines.some((line) => line.inlines.length > 0);
    if (target && target.title === undefined && target.content.length === 0 && !hasLead) {
      const title: Paragraph = { type: 'paragraph', inlines };
      this.#headings.add(title);
      return this.addBlock(title, at);
    }
    if (this.#scope.open.length > 0)
      this.#report({ ...at, value: inlineText(inlines), ...outlineMessages.headingWithoutNumber() });
    this.addBlock({ type: 'paragraph', inlines: [{ type: 'strong', children: inlines }] }, at);
  }

  /** Begins an annex that a tag marks. */
  enterAnnex({ number, title }: { number?: string; title?: string }, at: Position): void {
    this.#leaveUntagged();
    this.#scope.open.length = 0;
    const id = provisionId([{ kind: 'annex', number }]);
    const annex: Provision = { type: 'provision', kind: 'annex', id, content: [], line: at.line };
    if (number) annex.number = number;
    if (title) annex.title = [{ type: 'text', value: title }];
    this.#add(annex, undefined, at);
    this.#scopes.push(newScope(id, annex));
  }

  /** Begins a passage that its author gave an id; it closes everything up to the provision that it stands under. */
  enterPassage({ id = '', under }: { id?: string; under?: string }, at: Position): void {
    const scope = this.#scope;
    const index = under === undefined ? -1 : scope.open.findIndex(({ provision }) => provision.id === under);
    if (under !== undefined && index < 0) {
      const ids = scope.open.map(({ provision }) => provision.id);
      this.#report({ ...at, value: under, ...outlineMessages.under(ids, nearest(under, ids)) });
    }
    scope.open.length = index + 1;
    const ownId = prefixed(scope.prefix, id);
    const passage: Provision = { type: 'provision', kind: 'passage', id: ownId, content: [], line: at.line };
    this.#add(passage, targetOf(scope), at);
    this.#scopes.push(newScope(ownId, passage));
  }

  /** Ends the annex or passage that was entered last. */
  leave(): void {
    this.#leaveUntagged();
    this.#scopes.pop();
  }

  /** The finished tree. */
  finish(): Provision[] {
    const settle = (provision: Provision): void => {
      settleTitle(provision, this.#leads.get(provision), this.#headings);
      for (const item of provision.content) if (item.type === 'provision') settle(item);
    };
    this.#provisions.forEach(settle);
    checkClosing(this.#tail, this.#last, this.#report);
    return this.#provisions;
  }

  /** Hangs a provision into the tree; true where its id is taken. */
  #add(provision: Provision, target: Provision | undefined, at: Position): boolean {
    (target?.content ?? this.#provisions).push(provision);
    return this.#claim(provision.id, provision.marker ?? provision.id, at);
  }

  /** Takes an id; true where it is taken. */
  #claim(id: string, value: string, at: Position): boolean {
    const line = this.#lines.get(id);
    if (line === undefined) {
      this.#lines.set(id, at.line);
      return false;
    }
    if (!this.#scope.open.some(({ isDuplicate }) => isDuplicate)) {
      this.#report({ ...at, value, ...outlineMessages.duplicate(id, line) });
    }
    return true;
  }

  /** A line “Phụ lục I”: the head of the annex that a tag has just begun, or else an annex to the end. */
  #openUntaggedAnnex({ number, text }: Marker, lead: HeadingText, at: Position): void {
    const { holder, open, isUntagged } = this.#scope;
    const isHead = holder?.kind === 'annex' && !isUntagged && holder.content.length === 0 && open.length === 0;
    if (!isHead) {
      this.enterAnnex({ number }, at);
      this.#scope.isUntagged = true;
    }
    const annex = this.#scope.holder!;
    annex.marker = text;
    this.#leads.set(annex, lead);
  }

  #leaveUntagged(): void {
    if (this.#scope.isUntagged) this.#scopes.pop();
  }
}
