/** Where the built site is served while it is tested: `PORT`, for those who test at the same time on one machine. */
export const sitePort = Number(process.env['PORT'] ?? 4399);

/** Where the site of the checklist fixture is served. */
export const checklistPort = sitePort + 1;

/** Where the training edition is served. */
export const trainingPort = sitePort + 2;

export const trainingOrigin = `http://localhost:${trainingPort}`;

/** The invented papers and units that the README invites newcomers to, and that tests work on. */
export const TRAINING_CONTENT = 'src/testing/fixtures/training/content';

/** Where the site of the training edition is built for the tests in a browser. */
export const trainingOutDir = `.cache/training-site-${trainingPort}`;

/** Where a site whose documents have several versions is served. */
export const historyPort = sitePort + 3;

export const historyOrigin = `http://localhost:${historyPort}`;

/** Where `npm run soan` is tested. */
export const soanPort = sitePort + 4;

/** Where the dev server is tested. */
export const devPort = sitePort - 1;
