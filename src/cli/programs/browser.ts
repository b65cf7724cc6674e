import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

/** The headless shell comes first: the same engine without a browser's windows opens a page in half the time. */
const SYSTEM_BROWSERS = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The Chromium that tests run in: `CHROMIUM_PATH`, else Playwright's own, else the system's; undefined if none. */
export function findBrowser(env: NodeJS.ProcessEnv = process.env): string | undefined {
  return [env['CHROMIUM_PATH'], chromium.executablePath(), ...SYSTEM_BROWSERS].find((path) => path && existsSync(path));
}

const DEBIAN = 'apt-get update && apt-get install -y --no-install-recommends';

/** Gets a browser where there is none: Playwright's download, else Debian's package where we may install it. */
export function installBrowser(): string | undefined {
  const attempts = [
    ['npx', 'playwright', 'install', 'chromium'],
    ...(process.getuid?.() === 0
      ? ['chromium-headless-shell', 'chromium'].map((name) => ['sh', '-c', `${DEBIAN} ${name}`])
      : []),
  ];
  for (const [command = '', ...args] of attempts) {
    console.log(`Chưa có trình duyệt để kiểm thử; đang thử: ${[command, ...args].join(' ')}`);
    spawnSync(command, args, { stdio: 'inherit', timeout: 240_000 });
    const browser = findBrowser();
    if (browser) return browser;
  }
  return undefined;
}

/** Said when no browser could be found or installed. */
export const NO_BROWSER =
  'Không tìm thấy và không cài được Chromium: hãy cài rồi đặt biến CHROMIUM_PATH trỏ tới tệp chạy của nó. ' +
  '(No Chromium found and none could be installed: install one and set CHROMIUM_PATH to its executable.)';
