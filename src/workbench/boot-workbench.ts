import { element, find } from '../browser/element.ts';
import { giveStep, momentOf } from './give/give-step.ts';
import { NO_TABLE, tasksPaper } from '../importing/workbook/tasks-paper.ts';
import { type Given, type OldFontGiven, ofPaper } from './give/read-paper.ts';
import { datalist } from './form/many-choice.ts';
import { LISTS } from './form/header-form.ts';
import { outStep } from './out/out-step.ts';
import { mendStep } from './page/mend-step.ts';
import { makeSteps, type StepName } from './page/steps.ts';
import { workBar } from './page/work-bar.ts';
import { previewStep } from './preview/preview-step.ts';
import { unitList } from './units/unit-list.ts';
import type { Calls, Knowledge } from './worker/calls.ts';
import { startChecking } from './worker/checking.ts';
import { Desk, type Work } from './desk/desk.ts';
import { holdWork, type KeptWork, type KeptWorks, openKeptWorks } from './desk/kept-works.ts';
import { workbenchWords } from './words.ts';

const words = workbenchWords;

/** Whether this browser has what the check is written in. */
const isNewEnough = (): boolean => 'groupBy' in Map && 'parse' in URL && 'with' in Array.prototype;

/** Starts the workbench of a page: the worker first, then the steps. */
export async function bootWorkbench(): Promise<void> {
  const root = find(document, '.workbench');
  const state = find(root, '.loading');
  root.hidden = false;
  if (!isNewEnough()) return void (state.textContent = words.old);
  state.textContent = words.loading;
  try {
    const calls = startChecking();
    const { home = '/', registry = '', details = '' } = root.dataset;
    const absolute = (address: string): string => new URL(address, location.href).href;
    const knowledge = await calls.learn({ home, registry: absolute(registry), details: absolute(details) });
    const works = await openKeptWorks(home).catch(() => undefined);
    await new Workbench(root, calls, knowledge, works).start();
    state.remove();
  } catch {
    state.textContent = words.failed;
    return;
  }
  // Loaded now, what comes later works without a connection; where that fails it is asked for again.
  await Promise.allSettled([import('./editor/mdx-editor.ts'), ...Array.from(document.fonts, (face) => face.load())]);
}

/** The page with at most one document on its desk. */
class Workbench {
  private desk: Desk | undefined;
  private release: (() => void) | undefined;
  private mend: { node: HTMLElement; update(): void } | undefined;
  private readonly give;
  private readonly preview;
  private readonly out = outStep();
  private readonly bar = workBar(() => void this.remove());
  private readonly holder = element('div', {});
  private readonly steps;

  private readonly root: HTMLElement;
  private readonly calls: Calls;
  private readonly knowledge: Knowledge;
  private readonly works: KeptWorks | undefined;

  constructor(root: HTMLElement, calls: Calls, knowledge: Knowledge, works: KeptWorks | undefined) {
    this.root = root;
    this.calls = calls;
    this.knowledge = knowledge;
    this.works = works;
    this.give = giveStep({
      take: (given) => this.take(given),
      openKept: ({ work }) => this.put(work),
      removeKept: (id) => this.removeKept(id),
    });
    this.preview = previewStep(calls);
    const contents = {
      give: this.give.node,
      mend: withNext(this.holder, words.next.mend, () => this.steps.go('preview')),
      preview: withNext(this.preview.node, words.next.preview, () => this.steps.go('out')),
      out: this.out.node,
    };
    this.steps = makeSteps(contents, (step) => void this.arrive(step));
  }

  async start(): Promise<void> {
    const { kinds, units, groups, topics } = this.knowledge;
    const named = kinds.map((name) => element('option', { value: name }));
    this.root.append(
      this.steps.nav,
      this.bar.node,
      ...this.steps.sections,
      element('datalist', { id: LISTS.kinds }, ...named),
      datalist(LISTS.units, units),
      datalist(LISTS.groups, groups),
      datalist(LISTS.topics, topics),
    );
    await this.showKept();
  }

  /** What was given becomes a document on the desk. */
  private async take(given: Exclude<Given, OldFontGiven>): Promise<string | undefined> {
    if (given.kind === 'refused') return given.why;
    if (given.kind === 'workbook') return this.takeWorkbook(given);
    const id = crypto.randomUUID();
    const none = { doubts: [], proposals: [], relations: [], unread: [], removals: [] };
    if (given.kind === 'document') {
      const { slug, text, source } = given;
      return this.put({ id, slug, text, opened: text, ...(source && { source }), ...none });
    }
    return this.takePaper(id, given);
  }

  /** A workbook lists units, which go out at once, or it is a paper with a table of tasks. */
  private async takeWorkbook({ name, sheets }: Extract<Given, { kind: 'workbook' }>): Promise<string | undefined> {
    const offer = await this.calls.units(sheets).catch(() => undefined);
    if (offer) return void this.give.showUnits(unitList(offer));
    const paper = tasksPaper(sheets);
    return paper ? this.take(ofPaper(name, paper)) : words.papers.encoding(name, NO_TABLE);
  }

  private async takePaper(id: string, given: Extract<Given, { kind: 'paper' }>): Promise<string | undefined> {
    const { paper, sourceText, sourceKind } = given;
    const today = new Date().toLocaleDateString('sv-SE');
    const proposal = await this.calls.propose({ paper, sourceText, sourceKind, today }).catch(() => undefined);
    if (!proposal) return words.give.broken;
    if ('secretLines' in proposal) return words.give.secret(proposal.secretLines);
    const { sourceFile, ...rest } = proposal;
    return this.put({ id, ...rest, source: { file: sourceFile, text: sourceText } });
  }

  /** Puts a document on the desk, in place of the one that lies there. */
  private async put(work: Work): Promise<string | undefined> {
    const release = await holdWork(work.id);
    if (!release) return words.give.elsewhere;
    this.clear();
    this.release = release;
    const desk = new Desk(work, this.calls);
    this.desk = desk;
    this.mend = mendStep(desk, this.knowledge, this.calls);
    this.holder.replaceChildren(this.mend.node);
    desk.onChange(() => this.update(desk));
    await desk.judge();
    this.bar.node.hidden = false;
    this.steps.open(true);
    this.steps.go('mend');
    return undefined;
  }

  private update(desk: Desk): void {
    this.mend?.update();
    this.bar.update(desk);
    this.out.update(desk);
    if (desk.isJudged) void this.keep(desk);
  }

  /** Keeps the document in this browser once it is known that it may be kept. */
  private async keep({ work, judgement }: Desk): Promise<void> {
    if (judgement?.isWithheld) {
      this.bar.tellKept(words.bar.notKept);
      await this.works?.remove(work.id);
      return;
    }
    const saved = await this.works?.keep(work).catch(() => undefined);
    this.bar.tellKept(saved === undefined ? words.bar.keepFailed : words.bar.kept(momentOf(saved)));
  }

  private async arrive(step: StepName): Promise<void> {
    if (step === 'give') await this.showKept();
    if (step === 'preview' && this.desk) await this.preview.show(this.desk);
  }

  private async showKept(): Promise<void> {
    const kept: KeptWork[] = (await this.works?.all().catch(() => [])) ?? [];
    this.give.showKept(kept.filter(({ work }) => work.id !== this.desk?.work.id));
  }

  private async removeKept(id: string): Promise<void> {
    await this.works?.remove(id);
    await this.showKept();
  }

  /** Takes the draft from the desk and out of this browser. */
  private async remove(): Promise<void> {
    const id = this.desk?.work.id;
    this.clear();
    if (id !== undefined) await this.works?.remove(id);
    this.bar.node.hidden = true;
    this.steps.open(false);
    this.steps.go('give');
  }

  private clear(): void {
    this.desk?.putAway();
    this.release?.();
    this.desk = undefined;
    this.release = undefined;
    this.holder.replaceChildren();
  }
}

function withNext(node: HTMLElement, label: string, go: () => void): HTMLElement {
  const button = element('button', { type: 'button', class: 'button primary' }, label);
  button.addEventListener('click', go);
  return element('div', {}, node, element('p', { class: 'actions next' }, button));
}
