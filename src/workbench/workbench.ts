import { localDay } from '../browser/day/local-day.ts';
import { element, find } from '../browser/element.ts';
import type { NewUnit } from '../checks/new-units.ts';
import { NO_TABLE, tasksPaper } from '../importing/workbook/tasks-paper.ts';
import { Desk, NOTHING_OPEN, type Work } from './desk/desk.ts';
import { holdWork, type KeptWork, type KeptWorks } from './desk/kept-works.ts';
import { LISTS } from './form/header-form.ts';
import { datalist, offers } from './form/many-choice.ts';
import { giveStep, momentOf } from './give/give-step.ts';
import { type Given, type OldFontGiven, ofPaper } from './give/read-paper.ts';
import type { Machine } from './machine/machine.ts';
import { type Publishing, publishing } from './machine/publishing.ts';
import { machineWords } from './machine/words.ts';
import { lastStep } from './out/last-step.ts';
import { mendStep } from './page/mend-step.ts';
import { Press } from './page/press.ts';
import { makeSteps, type StepName } from './page/steps.ts';
import { workBar } from './page/work-bar.ts';
import { previewStep } from './preview/preview-step.ts';
import { unitList } from './units/unit-list.ts';
import type { Calls, Knowledge } from './worker/calls.ts';
import { workbenchWords as words } from './words.ts';

/** What the page works with. */
export interface Surroundings {
  calls: Calls;
  /** Learns anew what the site has. */
  learn: () => Promise<Knowledge>;
  works: KeptWorks | undefined;
  /** The address of the site. */
  home: string;
  /** The machine that the page was opened on, where that can publish. */
  machine?: Machine;
}

/** The page with at most one document on its desk. */
export class Workbench {
  private desk: Desk | undefined;
  private release: (() => void) | undefined;
  private mend: { node: HTMLElement; update(): void } | undefined;
  private readonly give;
  private readonly preview;
  private readonly last;
  private readonly bar = workBar(() => void this.remove());
  private readonly press = new Press(window);
  private readonly holder = element('div', {});
  private readonly told = element('p', { class: 'told', role: 'status' });
  private readonly steps;
  private readonly publishing: Publishing | undefined;

  private readonly root: HTMLElement;
  private readonly knowledge: Knowledge;
  private readonly around: Surroundings;

  constructor(root: HTMLElement, knowledge: Knowledge, around: Surroundings) {
    this.root = root;
    this.knowledge = knowledge;
    this.around = around;
    const { calls, machine } = around;
    this.give = giveStep({
      take: (given) => this.take(given),
      openKept: ({ work }) => this.put(work),
      removeKept: (id) => this.removeKept(id),
    });
    this.publishing = machine && this.publishingFrom(machine);
    this.preview = previewStep(calls);
    this.last = lastStep(calls, this.publishing?.button.node);
    const next = machine ? machineWords.next : words.next.preview;
    const contents = {
      give: element('div', {}, this.publishing?.stored.node, this.give.node),
      mend: withNext(element('div', {}, this.told, this.holder), words.next.mend, () => this.steps.go('preview')),
      preview: withNext(this.preview.node, next, () => this.steps.go('out')),
      out: this.last.node,
    };
    this.steps = makeSteps(contents, (step) => void this.arrive(step), machine && { out: machineWords.step });
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
    await this.arrive('give');
  }

  private publishingFrom(machine: Machine): Publishing {
    return publishing(machine, {
      home: this.around.home,
      desk: () => this.desk,
      put: (work) => this.put(work),
      keepAside: async (work) => void (await this.around.works?.keep(work)),
      learnAnew: async () => this.know(await this.around.learn().catch(() => this.knowledge)),
      toMend: (sentence) => {
        this.steps.go('mend');
        this.told.textContent = sentence;
      },
    });
  }

  /** What was given becomes a document on the desk. */
  private async take(given: Exclude<Given, OldFontGiven>): Promise<string | undefined> {
    if (given.kind === 'refused') return given.why;
    if (given.kind === 'workbook') return this.takeWorkbook(given);
    const id = crypto.randomUUID();
    if (given.kind === 'document') {
      const { slug, text, source } = given;
      return this.put({ id, slug, text, opened: text, ...(source && { source }), ...NOTHING_OPEN });
    }
    return this.takePaper(id, given);
  }

  /** A workbook lists units, which go out at once, or it is a paper with a table of tasks. */
  private async takeWorkbook({ name, sheets }: Extract<Given, { kind: 'workbook' }>): Promise<string | undefined> {
    const offer = await this.around.calls.units(sheets).catch(() => undefined);
    if (offer) return void this.give.showUnits(unitList(offer, (units) => this.registered(units)));
    const paper = tasksPaper(sheets);
    return paper ? this.take(ofPaper(name, paper)) : words.papers.encoding(name, NO_TABLE);
  }

  /** Units whose files are out are registered for what is written next, though the site does not have them yet. */
  private async registered(units: readonly NewUnit[]): Promise<void> {
    this.know(await this.around.calls.register(units));
    await this.desk?.judge();
  }

  /** Offers what is new in what the page knows; parts of the page hold what it knows, so it stays the same thing. */
  private know(fresh: Knowledge): void {
    for (const [list, key] of [
      [LISTS.units, 'units'],
      [LISTS.groups, 'groups'],
    ] as const) {
      const known = new Set(this.knowledge[key].map(({ id }) => id));
      find(this.root, `#${list}`).append(...offers(fresh[key].filter(({ id }) => !known.has(id))));
    }
    Object.assign(this.knowledge, fresh);
  }

  private async takePaper(id: string, given: Extract<Given, { kind: 'paper' }>): Promise<string | undefined> {
    const { paper, sourceText, sourceKind } = given;
    const today = localDay(new Date());
    const { calls } = this.around;
    const proposal = await calls.propose({ paper, sourceText, sourceKind, today }).catch(() => undefined);
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
    const desk = new Desk(work, this.around.calls);
    this.desk = desk;
    this.mend = mendStep(desk, this.knowledge, this.around.calls);
    this.holder.replaceChildren(this.mend.node);
    this.last.take(desk, this.knowledge);
    const update = (): void => this.update(desk);
    desk.onChange(() => this.press.whenOver(update));
    await desk.judge();
    this.bar.node.hidden = false;
    this.steps.open(true);
    this.steps.go('mend');
    return undefined;
  }

  private update(desk: Desk): void {
    // It may have been put away while a press was waited for.
    if (desk !== this.desk) return;
    this.mend?.update();
    this.bar.update(desk);
    this.last.update(desk, this.steps.current === 'out');
    if (desk.isJudged) void this.keep(desk);
  }

  /** Keeps the document in this browser once it is known that it may be kept. */
  private async keep({ work, judgement }: Desk): Promise<void> {
    const { works } = this.around;
    if (judgement?.isWithheld) {
      this.bar.tellKept(words.bar.notKept);
      await works?.remove(work.id);
      return;
    }
    const saved = await works?.keep(work).catch(() => undefined);
    this.bar.tellKept(saved === undefined ? words.bar.keepFailed : words.bar.kept(momentOf(saved)));
  }

  private async arrive(step: StepName): Promise<void> {
    if (step !== 'mend') this.told.textContent = '';
    if (step === 'give') await Promise.all([this.showKept(), this.publishing?.stored.refresh()]);
    if (step === 'preview' && this.desk) await this.preview.show(this.desk);
    if (step === 'out') this.publishing?.button.refresh();
    if (step === 'out' && this.desk) this.last.update(this.desk, true);
  }

  private async showKept(): Promise<void> {
    const kept: KeptWork[] = (await this.around.works?.all().catch(() => [])) ?? [];
    this.give.showKept(kept.filter(({ work }) => work.id !== this.desk?.work.id));
  }

  private async removeKept(id: string): Promise<void> {
    await this.around.works?.remove(id);
    await this.showKept();
  }

  /** Takes the draft from the desk and out of this browser. */
  private async remove(): Promise<void> {
    const id = this.desk?.work.id;
    this.clear();
    if (id !== undefined) await this.around.works?.remove(id);
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
