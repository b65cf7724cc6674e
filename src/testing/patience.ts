/**
 * How long tests wait for what comes by itself, in milliseconds: long, because a busy machine is no fault of the site, and
 * what goes well does not wait. The defaults of the runners (5 s) are for machines that do nothing else.
 */
export const PATIENCE = {
  /** A whole test, a hook, or a server that must build first. */
  test: 600_000,
  /** One thing within a test. */
  timeout: 120_000,
  /** Between two looks. */
  interval: 100,
};
