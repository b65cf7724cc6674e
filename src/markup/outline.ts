import { PREAMBLE_ID, provisionId } from '../domain/provision-id.ts';
import type { Block, Inline, Paragraph, Provision } from '../domain/provision.ts';
import type { Position } from '../issues/issue.ts';
import { nearest } from '../issues/nearest.ts';
import { inContext, levelOf, type OpenProvision } from './levels.ts';
import type { Marker, MarkerForm } from './markers.ts';
import { outlineLetters } from './outline-letters.ts';
import type { Report } from './report.ts';
import { isFirst, isNext } from './sequence.ts';
import { type Lead, settleTitle } from './titles.ts';

/** A stretch of text with numbers of its own: the document, an annex, a passage. */
interface Scope {
  /** Stands before every id in it; empty for the document. */
  prefix: string;
  /** Absent for the document. */
  holder?: Provision;
  open: OpenProvision[];
  /** Last number of each form directly in the scope, and anywhere in it. */
  last: Map<MarkerForm, string>;
  lastAnywhere: Map<MarkerForm, string>;
  /** Begun by a line “Phụ lục I” instead of a tag: it ends where the next one begins. */
  isUntagged?: boolean;
}

/** Grows the tree of provisions as the text is read from top to bottom. */
export class Outline {
  readonly #report: Report;
  readonly #provisions: Provision[] = [];
  readonly #scopes: Scope[] = [newScope('')];
  readonly #leads = new Map<Provision, Lead>();
  readonly #headings = new Set<Paragraph>();
  readonly #lines = new Map<string, number>();

  constructor(report: Report) {
    this.#report = report;
  }

  get #scope(): Scope {
    return this.#scopes.at(-1)!;
  }

  /** Whether that number is the one that is due here, or the first of its kind. */
  fits(written: Marker): boolean {
    const { open } = this.#scope;
    const marker = inContext(written, open);
    const { rank } = levelOf(marker, open);
    return this.#isDue(
      marker,
      open.findLast((candidate) => candidate.rank < rank),
    );
  }

  /** Begins a numbered provision. The lead may grow until the next call. */
  openProvision(written: Marker, lead: Lead, at: Position): void {
    if (written.form === 'annex') return this.#openUntaggedAnnex(written, lead, at);
    const scope = this.#scope;
    const marker = inContext(written, scope.open);
    const { kind, rank } = levelOf(marker, scope.open);
    const keep = scope.open.findIndex((candidate) => candidate.rank >= rank);
    if (keep >= 0) scope.open.length = keep;
    const parent = scope.open.at(-1);
    if (!this.#isDue(marker, parent)) this.#reportSequence(marker, parent, at);
    const { form, number, text } = marker;
    (parent?.last ?? scope.last).set(form, number);
    scope.lastAnywhere.set(form, number);
    const entry = { kind, form, number, rank, last: new Map<MarkerForm, string>() };
    const id = prefixed(scope.prefix, idOf([...scope.open, entry]));
    const provision: Provision = { type: 'provision', kind, id, number, marker: text, content: [], line: at.line };
    this.#add(provision, this.#target(), at);
    this.#leads.set(provision, lead);
    scope.open.push({ ...entry, provision });
  }

  /** Adds text without a number to what is open. */
  addBlock(block: Block, at: Position): void {
    const target = this.#target();
    if (target) return void target.content.push(block);
    const last = this.#provisions.at(-1);
    if (last?.kind === 'preamble') return void last.content.push(block);
    if (last) this.#report({ ...at, ...outlineLetters.outside() });
    const preamble: Provision = {
      type: 'provision',
      kind: 'preamble',
      id: PREAMBLE_ID,
      content: [block],
      line: at.line,
    };
    if (last) this.#provisions.push(preamble);
    else this.#add(preamble, undefined, at);
  }

  /** Adds a heading without a number: a title where one is due, bold text before all numbers, else an error. */
  addHeading(inlines: Inline[], at: Position): void {
    const target = this.#target();
    const isTitleDue = target !== undefined && target.content.length === 0 && target.title === undefined;
    const paragraph: Paragraph = {
      type: 'paragraph',
      inlines: isTitleDue ? inlines : [{ type: 'strong', children: inlines }],
    };
    const lead = target && this.#leads.get(target);
    const hasLead = lead?.lines.some((line) => line.inlines.length > 0) ?? false;
    if (isTitleDue && !hasLead) this.#headings.add(paragraph);
    else if (this.#scope.open.length > 0) this.#report({ ...at, ...outlineLetters.headingWithoutNumber() });
    this.addBlock(paragraph, at);
  }

  /** Begins an annex that a tag marks. */
  enterAnnex({ number, title }: { number?: string; title?: string }, at: Position): void {
    this.#leaveUntagged();
    this.#scope.open.length = 0;
    const id = provisionId([{ kind: 'annex', number }]);
    const provision: Provision = {
      type: 'provision',
      kind: 'annex',
      id,
      ...(number && { number }),
      ...(title && { title: [{ type: 'text', value: title }] }),
      content: [],
      line: at.line,
    };
    this.#add(provision, undefined, at);
    this.#scopes.push(newScope(id, provision));
  }

  /** Begins a passage that its author has given an id; it closes everything up to the provision that it stands under. */
  enterPassage({ id = '', under }: { id?: string; under?: string }, at: Position): void {
    const scope = this.#scope;
    const index = under === undefined ? -1 : scope.open.findIndex(({ provision }) => provision.id === under);
    if (under !== undefined && index < 0) {
      const ids = scope.open.map(({ provision }) => provision.id);
      this.#report({ ...at, value: under, ...outlineLetters.under(ids, nearest(under, ids)) });
    }
    scope.open.length = index + 1;
    const outer = scope.holder?.kind === 'annex' ? scope.prefix : '';
    const provision: Provision = {
      type: 'provision',
      kind: 'passage',
      id: prefixed(outer, id),
      content: [],
      line: at.line,
    };
    this.#add(provision, this.#target(), at);
    this.#scopes.push(newScope(provision.id, provision));
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
    return this.#provisions;
  }

  #target(): Provision | undefined {
    const scope = this.#scope;
    return scope.open.at(-1)?.provision ?? scope.holder;
  }

  #add(provision: Provision, target: Provision | undefined, at: Position): void {
    (target?.content ?? this.#provisions).push(provision);
    const line = this.#lines.get(provision.id);
    if (line === undefined) this.#lines.set(provision.id, at.line);
    else
      this.#report({ ...at, value: provision.marker ?? provision.id, ...outlineLetters.duplicate(provision.id, line) });
  }

  #isDue({ form, number }: Marker, parent: OpenProvision | undefined): boolean {
    const { last, lastAnywhere } = this.#scope;
    if (form === 'dotted' && parent?.kind.endsWith('clause') && !number.startsWith(`${parent.number}.`)) return false;
    // Articles are numbered through the whole document, whatever stands above them.
    const before = form === 'article' ? lastAnywhere.get(form) : (parent?.last ?? last).get(form);
    if (before !== undefined) return isNext(form, before, number) && samePrefix(before, number);
    const elsewhere = lastAnywhere.get(form);
    return (
      isFirst(form, number) ||
      (elsewhere !== undefined && isNext(form, elsewhere, number) && samePrefix(elsewhere, number))
    );
  }

  #reportSequence({ form, number, text }: Marker, parent: OpenProvision | undefined, at: Position): void {
    const { last, lastAnywhere } = this.#scope;
    const before = form === 'article' ? lastAnywhere.get(form) : (parent?.last ?? last).get(form);
    // The same number twice is reported by its id.
    if (before === number) return;
    this.#report({ ...at, value: text, ...outlineLetters.sequence(form, text, before) });
  }

  #openUntaggedAnnex({ number, text }: Marker, lead: Lead, at: Position): void {
    const { holder, open } = this.#scope;
    if (holder?.kind === 'annex' && !this.#scope.isUntagged && holder.content.length === 0 && open.length === 0) {
      holder.marker = text;
      this.#leads.set(holder, lead);
      return;
    }
    this.enterAnnex({ number }, at);
    const annex = this.#scope.holder!;
    annex.marker = text;
    this.#scope.isUntagged = true;
    this.#leads.set(annex, lead);
  }

  #leaveUntagged(): void {
    if (this.#scope.isUntagged) this.#scopes.pop();
  }
}

function newScope(prefix: string, holder?: Provision): Scope {
  return { prefix, ...(holder && { holder }), open: [], last: new Map(), lastAnywhere: new Map() };
}

function prefixed(prefix: string, id: string): string {
  return prefix === '' ? id : `${prefix}-${id}`;
}

/** The number of “1.1.1” holds that of “1.1” before it, the number of “a.1” that of “a”. */
function idOf(path: readonly Pick<OpenProvision, 'kind' | 'form' | 'number'>[]): string {
  return provisionId(
    path.filter(({ form }, index) => {
      const next = path[index + 1]?.form;
      return !(form === 'dotted' && next === 'dotted') && !(form === 'letter' && next === 'dotted-letter');
    }),
  );
}

/** Whether two numbers such as 1.1 and 1.2 count under the same one. */
function samePrefix(a: string, b: string): boolean {
  return a.slice(0, a.lastIndexOf('.') + 1) === b.slice(0, b.lastIndexOf('.') + 1);
}
