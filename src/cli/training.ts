import process from 'node:process';

/** `npm run training`: builds the training edition beside the office's own site and serves it. */
process.env['CONTENT_DIR'] = 'src/testing/fixtures/training/content';
process.env['OUT_DIR'] = '.cache/training-site';
// Where the office's own site lives is not where this one does.
for (const name of ['SITE_URL', 'BASE_PATH']) delete process.env[name];

await import('./build.ts');
if (!process.exitCode) await import('./serve.ts');
