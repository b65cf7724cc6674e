import type { ProposedChange } from '../../checks/rules/published/proposed-entry.ts';
import type { Desk } from '../desk/desk.ts';
import type { KeyOrder } from '../text/document-text.ts';
import { asText, headerOf, withEntry, withField } from '../text/document-text.ts';
import type { Calls } from '../worker/calls.ts';

/** Said of a change before there is one. */
const NOTHING_YET: ProposedChange = { kind: 'transcription', level: 'minor', provisions: [], tasks: [] };

/** An entry of the log that says what has changed, for as long as nobody says something else. */
export class EntryProposal {
  private proposed: ProposedChange | undefined;
  private readonly desk: Desk;
  private readonly calls: Pick<Calls, 'entry'>;

  constructor(desk: Desk, calls: Pick<Calls, 'entry'>) {
    this.desk = desk;
    this.calls = calls;
  }

  /** Puts an entry at the end of the log; what was done, in words, the person says. */
  async add(order: KeyOrder): Promise<void> {
    const { kind, level, provisions, tasks } = await this.ask();
    this.proposed = { kind, level, provisions, tasks };
    const entry = {
      date: new Date().toLocaleDateString('sv-SE'),
      kind,
      level,
      note: '',
      ...(provisions.length > 0 && { provisions }),
      ...(tasks.length > 0 && { tasks }),
    };
    this.desk.change({ text: withEntry(this.desk.work.text, 'changes', entry, order) });
  }

  /** Lets the entry say what has changed since it was put there. */
  async follow(): Promise<void> {
    if (!this.isOurs()) return;
    const now = await this.ask();
    const { proposed } = this;
    if (!proposed || !this.isOurs() || JSON.stringify(now) === JSON.stringify(proposed)) return;
    this.proposed = now;
    this.desk.change({ text: this.saying(now) });
  }

  /** Whether the entry is still as it was proposed; whoever chose otherwise has decided. */
  private isOurs(): boolean {
    const last = this.changes().at(-1);
    const { kind, level } = this.proposed ?? {};
    return asText(last?.['kind']) === kind && asText(last?.['level']) === level;
  }

  private saying(now: ProposedChange): string {
    const place = this.changes().length - 1;
    return (['kind', 'level', 'provisions', 'tasks'] as const).reduce((text, key) => {
      const value = now[key];
      return withField(text, ['changes', place, key], value.length > 0 ? value : undefined);
    }, this.desk.work.text);
  }

  private async ask(): Promise<ProposedChange> {
    return (await this.calls.entry(this.desk.revision).catch(() => undefined)) ?? NOTHING_YET;
  }

  private changes(): Readonly<Record<string, unknown>>[] {
    return changesIn(this.desk.work.text);
  }
}

/** The entries of the public log that a document has. */
export function changesIn(text: string): Readonly<Record<string, unknown>>[] {
  const changes = headerOf(text)?.['changes'];
  return Array.isArray(changes) ? (changes as Readonly<Record<string, unknown>>[]) : [];
}
