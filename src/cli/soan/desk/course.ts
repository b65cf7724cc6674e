import type { Issue } from '../../../issues/issue.ts';
import type { Ending, Progress, SetAside, Stage, StoredFiles } from '../../../outputs/authoring/publishing.ts';

/** A publication ends here, before its last stage. */
export class Stopped extends Error {
  override name = 'Stopped';
  readonly ending: Ending;

  constructor(ending: Ending) {
    super('stopped');
    this.ending = ending;
  }
}

type Conflict = { theirs: StoredFiles | undefined; base: StoredFiles | undefined; merged: StoredFiles | undefined };

/** How far a publication has come, and what must be said at its end however it ends. */
export class Course {
  isSaved = false;
  readonly setAside: SetAside[] = [];
  private readonly tell: (progress: Progress) => void;
  private stage: Stage | undefined;

  constructor(tell: (progress: Progress) => void) {
    this.tell = tell;
  }

  begin(stage: Stage): void {
    this.stage = stage;
    this.tell({ stage, state: 'begun' });
  }

  done(told: string): void {
    this.close('done', told);
  }

  skip(told: string): void {
    this.close('skipped', told);
  }

  /** Says of the stage that it has failed; what follows it may go on. */
  fail(told: string): void {
    this.close('stopped', told);
  }

  /** Of a stage that has ended nothing more is said. */
  private close(state: 'done' | 'skipped' | 'stopped', told: string): void {
    if (this.stage) this.tell({ stage: this.stage, state, told });
    this.stage = undefined;
  }

  stop(...told: string[]): never {
    this.fail(told[0]!);
    throw new Stopped({ kind: 'stopped', ...this.whole(told) });
  }

  refuse(issues: Issue[], ...told: string[]): never {
    this.fail(told[0]!);
    throw new Stopped({ kind: 'issues', issues, ...this.whole(told) });
  }

  conflict({ theirs, base, merged }: Conflict, ...told: string[]): never {
    this.fail(told[0]!);
    this.isSaved = false;
    const states = { ...(theirs && { theirs }), ...(base && { base }), ...(merged && { merged }) };
    throw new Stopped({ kind: 'conflict', ...states, ...this.whole(told) });
  }

  /** What every ending says. */
  whole(told: string[]): Pick<Ending, 'told' | 'isSaved' | 'setAside'> {
    return { told, isSaved: this.isSaved, setAside: this.setAside };
  }
}
