import { visible } from '../../vietnamese/encoding/invisible.ts';
import { machineFault } from '../machine-fault.ts';
import { Refusal } from '../refusal.ts';
import { StepFailure } from '../step.ts';

/** A command that was not typed as it can be understood. */
export class UsageError extends Error {
  override name = 'UsageError';
}

/** The body of a command of this folder: does the work, says what went wrong, sets the exit code. */
export async function asCommand(usage: string, after: string, work: (args: string[]) => Promise<void>): Promise<void> {
  const args = process.argv.slice(2);
  try {
    if (args.includes('--help') || args.includes('-h')) console.log(usage);
    else await work(args);
  } catch (error) {
    if (error instanceof UsageError) console.error(`Không hiểu «${visible(error.message)}».\n\n${usage}`);
    else if (!(error instanceof StepFailure)) console.error(visible(reasonOf(error)));
    if (after !== '' && !(error instanceof UsageError)) console.error(after);
    process.exitCode = error instanceof UsageError ? 2 : 1;
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof Refusal) return error.message;
  if (process.env['DEBUG'] && error instanceof Error) return error.stack ?? error.message;
  return machineFault(error) ?? `${(error as Error).message} (đặt DEBUG=1 rồi chạy lại để xem vết lỗi)`;
}
