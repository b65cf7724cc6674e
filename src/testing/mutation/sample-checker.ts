import { createHash } from 'node:crypto';
import type { Mutant } from '@stryker-mutator/api/core';
import type { Checker, CheckResult } from '@stryker-mutator/api/check';
import { CheckStatus } from '@stryker-mutator/api/check';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import { roomOf, SAMPLE } from './rooms.ts';

/** Where a mutant falls in the draw: the same for the same change of the same code, whatever else has changed. */
function drawOf({ fileName, mutatorName, replacement, location: { start } }: Mutant): string {
  const place = [SAMPLE.seed, fileName, start.line, start.column, mutatorName, replacement].join(' ');
  return createHash('sha256').update(place).digest('hex');
}

/**
 * Leaves of each room only a sample to be tested. Stryker asks for groups once and then for a verdict on each group,
 * maybe in another process: a mutant of the sample is a group of its own, what is left out comes in one large group.
 */
class SampleChecker implements Checker {
  async init(): Promise<void> {}

  async group(mutants: Mutant[]): Promise<string[][]> {
    const rooms = [...Map.groupBy(mutants, ({ fileName }) => roomOf(fileName)).values()];
    const drawn = rooms.map((ofRoom) => {
      const order = ofRoom.map((mutant) => ({ id: mutant.id, draw: drawOf(mutant) }));
      return order.sort((a, b) => (a.draw < b.draw ? -1 : 1)).map(({ id }) => id);
    });
    const leftOut = drawn.flatMap((ids) => ids.slice(SAMPLE.size));
    const sample = drawn.flatMap((ids) => ids.slice(0, SAMPLE.size)).map((id) => [id]);
    return [...sample, ...(leftOut.length > 0 ? [leftOut] : [])];
  }

  async check(mutants: Mutant[]): Promise<Record<string, CheckResult>> {
    const verdict: CheckResult =
      mutants.length === 1
        ? { status: CheckStatus.Passed }
        : { status: CheckStatus.CompileError, reason: 'not in the sample' };
    return Object.fromEntries(mutants.map(({ id }) => [id, verdict]));
  }
}

/** What Stryker loads. */
export const strykerPlugins = [declareClassPlugin(PluginKind.Checker, 'sample', SampleChecker)];
