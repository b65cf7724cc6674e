import { PREAMBLE_ID, provisionId } from '../../domain/provision/provision-id.ts';
import {
  type Block,
  type Inline,
  isEnclosed,
  type Paragraph,
  type Provision,
} from '../../domain/provision/provision.ts';
import { noteMark } from '../../domain/provision/notes.ts';
import { inlineText } from '../../domain/provision/provision-text.ts';
import type { Position } from '../../issues/issue.ts';
import { nearest } from '../../issues/nearest.ts';
import { type AttachedHead, type AttachedTag, kindOfTag, nameAttached } from './attached.ts';
import type { LooseHeading } from './attached-headings.ts';
import { checkClosing, type Tail } from './closing.ts';
import { LetterOrders } from '../numbering/letter-orders.ts';
import type { Marker, MarkerForm } from '../numbering/markers.ts';
import { outlineMessages } from './outline-messages.ts';
import type { QuotedRun } from '../quotes/quoted-runs.ts';
import { QuotedWords } from './quoted-words.ts';
import { addressRows } from './row-addresses.ts';
import type { Report } from '../report.ts';
import { closeFor, idIn, isDue, newScope, numberBefore, placeIn, prefixed, type Scope, targetOf } from './scope.ts';
import { setSignatureApart } from './enclosed-signature.ts';
import { type HeadingText, settleTitle } from './titles.ts';

/** Grows the tree of provisions as the text is read from top to bottom. */
export class Outline {
  readonly #report: Report;
  readonly #looseHeadings: readonly LooseHeading[];
  readonly #provisions: Provision[] = [];
  readonly #scopes: Scope[] = [newScope('')];
  readonly #leads = new Map<Provision, HeadingText>();
  readonly #headings = new Set<Paragraph>();
  readonly #lines = new Map<string, number>();
  readonly #orders = new LetterOrders();
  #quoted: QuotedWords | undefined;
  /** Whether numbers go on under what was open before a passage. */
  goesOnAfterPassage = false;
  /** The last provision of the document itself that has a number, and the last text after it. */
  #last: Provision | undefined;
  #tail: Tail | undefined;

  readonly #isFormer: boolean;

  /**
   * @param headings heads of attached documents that no tag sets apart: they explain numbers that begin anew
   * @param isFormer whether passages close every number and none is in brackets, as it once was: only to know what ids
   * came of that
   */
  constructor(report: Report, headings: readonly LooseHeading[] = [], isFormer = false) {
    this.#report = report;
    this.#isFormer = isFormer;
    this.#looseHeadings = headings;
    for (const { line, kind, text } of headings) {
      report({ line, column: 1, value: text, ...outlineMessages.attachedApart(kind) });
    }
  }

  get #scope(): Scope {
    return this.#scopes.at(-1)!;
  }

  /** Whether the text that is read now belongs to an attached document. */
  get isInAttached(): boolean {
    return this.#scopes.some(({ holder }) => holder?.kind === 'attached');
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
    const isExplained = this.#headBetween(this.#last?.line ?? 0, at.line) !== undefined;
    if (before !== number && !isDue(scope, marker) && !isExplained) {
      this.#report({ ...at, value: text, ...outlineMessages.sequence(form, text, before) });
    } else if (form === 'letter' && this.#orders.isOther(marker.parent ?? scope, before, number)) {
      this.#report({ ...at, value: text, ...outlineMessages.twoOrders(before!, number) });
    }
    closeFor(scope, marker);
    this.goesOnAfterPassage ||= scope.unplaced.length > 0 && scope.open.length > 0;
    this.#placeWaiting();
    const id = idIn(scope, marker);
    const provision: Provision = { type: 'provision', kind, id, number, marker: text, content: [], line: at.line };
    const isDuplicate = this.#add(provision, targetOf(scope), at);
    this.#leads.set(provision, lead);
    if (!scope.holder) this.#last = provision;
    scope.open.push({ provision, kind, form, number, rank, last: new Map(), isDuplicate });
  }

  /** Begins words of another document, up to `endQuoted`. */
  beginQuoted(run: QuotedRun, at: Position): void {
    // Behind a passage nobody knows yet what will hold them.
    const amending = this.#scope.unplaced.length === 0 ? targetOf(this.#scope) : undefined;
    const quoted = QuotedWords.of(run, amending);
    if (!amending || !quoted.amends) this.addBlock({ type: 'quotation', blocks: quoted.blocks }, at);
    this.#quoted = quoted;
    if (run.marker) this.nextQuoted(run.marker, at);
  }

  /** Takes note of a number inside quoted words. */
  nextQuoted(marker: Marker, at: Position): void {
    const provision = this.#quoted?.begin(marker, at.line, (id) => this.#lines.has(id));
    if (provision) this.#register(provision, at);
  }

  /** Ends the words of another document. */
  endQuoted(): void {
    this.#quoted = undefined;
  }

  /** Takes note of a line without a number: it goes on with the text before it, or begins a paragraph. */
  noteText(text: string, at: Position, begins: 'no' | 'after-blank' | 'on-next-line'): void {
    const { holder, open, unplaced } = this.#scope;
    const owner = open.at(-1)?.provision;
    if (holder || !owner || unplaced.length > 0) return;
    const isInArticle = open.some(({ kind }) => kind === 'article');
    const before = this.#tail?.owner === owner ? this.#tail : undefined;
    if (begins !== 'no') this.#tail = { owner, isInArticle, at, text, isWithin: begins === 'on-next-line', before };
    else if (this.#tail?.owner === owner) this.#tail.text += ` ${text}`;
  }

  /** Adds text without a number to what is open; before all numbers it is the preamble. */
  addBlock(block: Block, at: Position): void {
    if (this.#quoted) return this.#quoted.add(block);
    const { unplaced } = this.#scope;
    if (unplaced.length > 0) unplaced.push({ item: block, at });
    else this.#append(block, targetOf(this.#scope), at);
  }

  #append(block: Block, target: Provision | undefined, at: Position): void {
    const last = this.#provisions.at(-1);
    if (target) this.#noteNote(block, target, at);
    if (target) this.#hang(block, target);
    else if (last?.kind === 'preamble') this.#hang(block, last);
    else {
      if (last) this.#report({ ...at, ...outlineMessages.outside() });
      const preamble: Provision = { type: 'provision', kind: 'preamble', id: PREAMBLE_ID, content: [], line: at.line };
      this.#hang(block, preamble);
      this.#provisions.push(preamble);
    }
  }

  /** Under a table a note is of that table; in a passage, or in an annex without numbers, it is where it should be. */
  #noteNote(block: Block, target: Provision, at: Position): void {
    const mark = block.type === 'paragraph' ? noteMark(block.inlines) : undefined;
    const above = target.content.findLast((item) => item.type !== 'paragraph' || noteMark(item.inlines) === undefined);
    if (mark === undefined || target.kind === 'passage' || isEnclosed(target)) return;
    if (above && above.type !== 'paragraph') return;
    this.#report({ ...at, value: mark, ...outlineMessages.note(target.id) });
  }

  /** Hangs text into a provision; the rows of a table that numbers them are provisions too. */
  #hang(block: Block, holder: Provision): void {
    if (block.type === 'table') {
      for (const { id, line } of addressRows(block, holder)) this.#register({ id, kind: 'row' }, { line, column: 1 });
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

  /** Begins an annex that a tag marks: of the document, or of the attached document that it stands in. */
  enterAnnex({ number, title }: { number?: string; title?: string }, at: Position): void {
    this.#leaveUntagged();
    const { holder } = this.#scope;
    const parent = holder?.kind === 'attached' ? holder : undefined;
    const id = prefixed(parent?.id ?? '', provisionId([{ kind: 'annex', number }]));
    const annex: Provision = { type: 'provision', kind: 'annex', id, content: [], line: at.line };
    this.#enterEnclosed(annex, { number, title }, at, parent);
  }

  /**
   * Begins a document that is issued with this one, with what its head says: its kind and number as printed, its title.
   * A form may stand in the annex or the attached document that it belongs to.
   */
  enterAttached(tag: AttachedTag, head: AttachedHead | undefined, at: Position): void {
    this.#leaveUntagged();
    const typeName = kindOfTag(tag);
    const number = tag.number ?? head?.number;
    const { holder } = this.#scope;
    const parent = holder && isEnclosed(holder) ? holder : undefined;
    const id = prefixed(parent?.id ?? '', tag.id ?? provisionId([{ kind: 'attached', typeName, number }]));
    const attached: Provision = { type: 'provision', kind: 'attached', id, typeName, content: [], line: at.line };
    if (head?.marker !== undefined) attached.marker = head.marker;
    this.#enterEnclosed(attached, { number, title: tag.title }, at, parent);
    if (head) this.#leads.set(attached, head.lead);
  }

  #enterEnclosed(
    provision: Provision,
    { number, title }: { number?: string | undefined; title?: string | undefined },
    at: Position,
    parent: Provision | undefined,
  ): void {
    this.#closeScope();
    if (number) provision.number = number;
    if (title) provision.title = [{ type: 'text', value: title }];
    this.#add(provision, parent, at);
    this.#scopes.push(newScope(provision.id, provision));
  }

  /**
   * Begins a passage that its author gave an id. It stands under the provision that it names, and closes what that one
   * holds; where it names none, it closes nothing and stands beside the number that follows.
   */
  enterPassage({ id = '', under }: { id?: string; under?: string }, at: Position): void {
    const scope = this.#scope;
    const index = under === undefined ? -1 : scope.open.findIndex(({ provision }) => provision.id === under);
    if (under !== undefined && index < 0) {
      const ids = scope.open.map(({ provision }) => provision.id);
      this.#report({ ...at, value: under, ...outlineMessages.under(ids, nearest(under, ids)) });
    }
    const ownId = prefixed(scope.prefix, id);
    const passage: Provision = { type: 'provision', kind: 'passage', id: ownId, content: [], line: at.line };
    if (index >= 0) {
      scope.open.length = index + 1;
      this.#placeWaiting();
      targetOf(scope)!.content.push(passage);
    } else scope.unplaced.push({ item: passage, at });
    if (this.#isFormer) this.#closeScope();
    this.#register(passage, at);
    this.#scopes.push(newScope(ownId, passage));
  }

  /** Ends the annex, attached document or passage that was entered last. */
  leave(): void {
    this.#leaveUntagged();
    this.#closeScope();
    this.#scopes.pop();
  }

  /** The finished tree. */
  finish(): Provision[] {
    this.#leaveUntagged();
    this.#closeScope();
    const settle = (provision: Provision): void => {
      settleTitle(provision, this.#leads.get(provision), this.#headings);
      for (const item of provision.content) if (item.type === 'provision') settle(item);
      if (isEnclosed(provision)) setSignatureApart(provision);
    };
    this.#provisions.forEach(settle);
    nameAttached(this.#provisions);
    checkClosing(this.#tail, this.#last, this.#report);
    return this.#provisions;
  }

  /** Puts what waits behind a passage where the number that comes next is about to be put. */
  #placeWaiting(): void {
    const target = targetOf(this.#scope);
    for (const { item, at } of this.#scope.unplaced.splice(0)) {
      if (item.type !== 'provision') this.#append(item, target, at);
      else (target?.content ?? this.#provisions).push(item);
    }
  }

  /** Closes every number of the scope: nothing goes on after it. */
  #closeScope(): void {
    this.#scope.open.length = 0;
    this.#placeWaiting();
  }

  /** Hangs a provision into the tree; true where its id is taken. */
  #add(provision: Provision, target: Provision | undefined, at: Position): boolean {
    (target?.content ?? this.#provisions).push(provision);
    return this.#register(provision, at);
  }

  /** Takes the id of a provision; true where it is taken. */
  #register(provision: Pick<Provision, 'id' | 'kind' | 'marker' | 'number' | 'typeName'>, at: Position): boolean {
    const line = this.#lines.get(provision.id);
    if (line === undefined) {
      this.#lines.set(provision.id, at.line);
      return false;
    }
    if (!this.#scope.open.some(({ isDuplicate }) => isDuplicate)) {
      const value = provision.marker ?? provision.id;
      const head = this.#headBetween(line, at.line);
      this.#report({ ...at, value, ...outlineMessages.duplicate(provision, line, head) });
    }
    return true;
  }

  /** The last head of an attached document between two lines of the text of the document itself. */
  #headBetween(from: number, to: number): LooseHeading | undefined {
    return this.#looseHeadings.findLast(({ line }) => line > from && line < to);
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
    if (!this.#scope.isUntagged) return;
    this.#closeScope();
    this.#scopes.pop();
  }
}
