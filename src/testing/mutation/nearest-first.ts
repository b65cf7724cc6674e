import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * The tests that stand nearest to the changed file run first, of equals the quick ones: they most often notice, and the
 * first that does ends the run.
 */
export class NearestFirst extends BaseSequencer {
  override async sort(specifications: TestSpecification[]): Promise<TestSpecification[]> {
    const [changed] = this.ctx.config.related ?? [];
    if (changed === undefined) return super.sort(specifications);
    return specifications
      .map((specification) => ({
        specification,
        steps: stepsBetween(changed, specification.moduleId),
        duration: this.ctx.cache.getTestSpecificationResult(specification)?.duration ?? 0,
      }))
      .sort((a, b) => a.steps - b.steps || a.duration - b.duration)
      .map(({ specification }) => specification);
  }
}

/** How many steps through folders lead from one file to another; none to its own test. */
function stepsBetween(file: string, test: string): number {
  const [from, to] = [file, test].map((path) => path.replace(/(?:\.schema|\.test)?\.ts$/, '').split('/')) as [
    string[],
    string[],
  ];
  const together = from.findIndex((part, at) => part !== to[at]);
  return from.length + to.length - 2 * (together < 0 ? from.length : together);
}
