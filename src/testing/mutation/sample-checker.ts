import type { Mutant } from '@stryker-mutator/api/core';
import type { Checker, CheckResult } from '@stryker-mutator/api/check';
import { CheckStatus } from '@stryker-mutator/api/check';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import { sampleOf } from './sample.ts';

/**
 * Leaves of what stands at the places of a sample only the sample to be tested. Stryker asks for groups once and then for
 * a verdict on each group, maybe in another process: a mutant of the sample is a group of its own, what is left out comes
 * in one large group.
 */
class SampleChecker implements Checker {
  async init(): Promise<void> {}

  async group(mutants: Mutant[]): Promise<string[][]> {
    const sample = new Set(sampleOf(mutants));
    const leftOut = mutants.filter((mutant) => !sample.has(mutant)).map(({ id }) => id);
    return [...[...sample].map(({ id }) => [id]), ...(leftOut.length > 0 ? [leftOut] : [])];
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
