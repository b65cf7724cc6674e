/** Where the built site is served while it is tested: `PORT`, for those who test at the same time on one machine. */
export const sitePort = Number(process.env['PORT'] ?? 4399);

/** Where the site of the checklist fixture is served. */
export const checklistPort = sitePort + 1;

/** Where the training edition is served. */
export const trainingPort = sitePort + 2;
