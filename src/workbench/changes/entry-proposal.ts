import { localDay } from '../../browser/day/local-day.ts';
import type { ProposedChange } from '../../checks/rules/published/proposed-entry.ts';
import type { Desk } from '../desk/desk.ts';
import type { KeyOrder } from '../text/document-text.ts';
import { asText, headerOf, withEntry, withField } from '../text/document-text.ts';
import type { Calls } from '../worker/calls.ts';

/** Said of a change that readers of the paper do not see, or before there is one. */
const NOTHING_YET: ProposedChange = { kind: 'editorial', level: 'minor', provisions: [], tasks: [] };

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
    const { kind, level, provisions, tasks } = (await this.ask()) ?? NOTHING_YET;
    this.proposed = { kind, level, provisions, tasks };
    const entry = {
      date: localDay(new Date()),
      kind,
      level,
      note: '',
      ...(provisions.length > 0 && { provisions }),
      ...(tasks.length > 0 && { tasks }),
    };
    this.desk.change({ text: withEntry(this.desk.work.text, 'changes', entry, order) });
  }

  /** Lets the entry say what has changed since it was put there; where that cannot be told, it stays as it is. */
  async follow(): Promise<void> {
    if (!this.isOurs()) return;
    const now = await this.ask();
    if (!now || !this.isOurs() || JSON.stringify(now) === JSON.stringify(this.proposed)) return;
    this.proposed = now;
    this.desk.change({ text: this.saying(now) });
  }

  /** Whether the entry is not published yet, and still as it was proposed; whoever wrote otherwise has decided. */
  private isOurs(): boolean {
    const { proposed } = this;
    const last = this.changes().at(-1);
    const before = changesIn(this.desk.revision.opened ?? '');
    if (!proposed || !last || this.changes().length <= before.length) return false;
    const said = (['provisions', 'tasks'] as const).map((key) => last[key] ?? []);
    const isAsProposed = JSON.stringify(said) === JSON.stringify([proposed.provisions, proposed.tasks]);
    return asText(last['kind']) === proposed.kind && asText(last['level']) === proposed.level && isAsProposed;
  }

  private saying(now: ProposedChange): string {
    const place = this.changes().length - 1;
    return (['kind', 'level', 'provisions', 'tasks'] as const).reduce((text, key) => {
      const value = now[key];
      return withField(text, ['changes', place, key], value.length > 0 ? value : undefined);
    }, this.desk.work.text);
  }

  /** What has changed; undefined where nothing has, or where the text cannot be read just now. */
  private ask(): Promise<ProposedChange | undefined> {
    return this.calls.entry(this.desk.revision).catch(() => undefined);
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
