import { trainingPort } from './ports.ts';

/** The invented papers and units that the README invites newcomers to, and that tests work on. */
export const TRAINING_CONTENT = 'src/testing/fixtures/training/content';

/** Where its site is built for the tests in a browser. */
export const trainingOutDir = `.cache/training-site-${trainingPort}`;

export const trainingOrigin = `http://localhost:${trainingPort}`;
