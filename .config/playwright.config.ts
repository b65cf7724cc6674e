import { resolve } from 'node:path';
import { defineConfig } from '@playwright/test';
import { findBrowser } from '../src/cli/programs/browser.ts';
import {
  checklistPort,
  historyPort,
  sitePort,
  TRAINING_CONTENT,
  trainingOutDir,
  trainingPort,
} from '../src/testing/e2e/ports.ts';
import { PATIENCE } from '../src/testing/patience.ts';

const executablePath = findBrowser();
/** The commands of the sites run where npm runs. */
const cwd = resolve(import.meta.dirname, '..');

/**
 * Tests in a real browser of the site in OUT_DIR, served as `npm start` serves it, of the training edition, of one with
 * few duties of every sort and of one whose documents have several versions; they are built here. What the office's own
 * content holds is asked of nothing but that content.
 */
export default defineConfig({
  testDir: '../src/testing/e2e',
  testMatch: '*.e2e.ts',
  fullyParallel: true,
  workers: 2,
  // Load may make a test slow and must not make it fail: no test asserts time, and only one that hangs is cut off.
  timeout: PATIENCE.test,
  expect: { timeout: PATIENCE.timeout },
  forbidOnly: true,
  reporter: 'list',
  outputDir: '../test-results',
  use: {
    baseURL: `http://localhost:${sitePort}`,
    locale: 'vi-VN',
    // What is pressed while the page still glides under it is missed.
    reducedMotion: 'reduce',
    actionTimeout: PATIENCE.timeout,
    navigationTimeout: PATIENCE.timeout,
    launchOptions: {
      ...(executablePath !== undefined && { executablePath }),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        // Letters are as wide as they are on paper, whatever the machine would round them to.
        '--font-render-hinting=none',
      ],
    },
  },
  webServer: [
    { command: 'node src/cli/serve.ts', cwd, port: sitePort, timeout: PATIENCE.test, env: { PORT: String(sitePort) } },
    {
      command: 'node src/cli/build.ts && node src/cli/serve.ts',
      cwd,
      port: checklistPort,
      timeout: PATIENCE.test,
      env: {
        CONTENT_DIR: 'src/testing/fixtures/checklist/content',
        OUT_DIR: `.cache/checklist-site-${checklistPort}`,
        SITE_URL: '',
        BASE_PATH: '',
        PORT: String(checklistPort),
      },
    },
    {
      command: 'node src/cli/build.ts && node src/cli/serve.ts',
      cwd,
      port: trainingPort,
      timeout: PATIENCE.test,
      env: {
        CONTENT_DIR: TRAINING_CONTENT,
        OUT_DIR: trainingOutDir,
        SITE_URL: '',
        BASE_PATH: '',
        PORT: String(trainingPort),
      },
    },
    {
      command: 'node src/testing/e2e/history/make-history.ts && node src/cli/build.ts && node src/cli/serve.ts',
      cwd,
      port: historyPort,
      timeout: PATIENCE.test,
      env: {
        CONTENT_DIR: `.cache/history-${historyPort}/content`,
        OUT_DIR: `.cache/history-site-${historyPort}`,
        SITE_URL: '',
        BASE_PATH: '',
        PORT: String(historyPort),
      },
    },
  ],
});
