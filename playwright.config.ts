import { defineConfig } from '@playwright/test';
import { findBrowser } from './src/cli/browser.ts';

const port = Number(process.env['PORT'] ?? 4399);
const executablePath = findBrowser();

/** Tests in a real browser of the site in OUT_DIR, served as `npm start` serves it. */
export default defineConfig({
  testDir: 'src/testing/e2e',
  testMatch: '*.e2e.ts',
  fullyParallel: true,
  workers: 2,
  timeout: 120_000,
  forbidOnly: true,
  reporter: 'list',
  outputDir: 'test-results',
  use: {
    baseURL: `http://localhost:${port}`,
    locale: 'vi-VN',
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
      ],
    },
  },
  webServer: { command: 'node src/cli/serve.ts', port, env: { PORT: String(port) } },
});
