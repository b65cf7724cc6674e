import { globSync } from 'node:fs';
import { findExecutable, isExecutable } from './executable.ts';

/** What it takes to drive WebKit: its driver, the small browser of its own, and a screen that nobody sees. */
export interface WebKit {
  driver: string;
  browser: string;
  /** Runs a program on such a screen; it calls xauth. */
  screen: string;
}

/** The Firefox that tests run in: `FIREFOX_PATH`, else on the PATH, else where it usually is. */
export function findFirefox(env: NodeJS.ProcessEnv = process.env): string | undefined {
  const told = env['FIREFOX_PATH'];
  if (told !== undefined && isExecutable(told)) return told;
  return findExecutable(['firefox-esr', 'firefox'], ['/Applications/Firefox.app/Contents/MacOS/firefox'], env);
}

/** The WebKitGTK that tests run in, as Debian and its kin install it; undefined where a part of it is missing. */
export function findWebKit(env: NodeJS.ProcessEnv = process.env): WebKit | undefined {
  const browsers = globSync('/usr/{lib,lib/*,libexec}/webkit{2gtk-4.1,gtk-6.0,2gtk-4.0}/MiniBrowser');
  const driver = findExecutable(['WebKitWebDriver'], [], env);
  const browser = browsers.find(isExecutable);
  const screen = findExecutable(['xvfb-run'], [], env);
  const key = findExecutable(['xauth'], [], env);
  return driver && browser && screen && key ? { driver, browser, screen } : undefined;
}

/** Said when no Firefox could be found. */
export const NO_FIREFOX =
  'Không tìm thấy Firefox: hãy cài firefox-esr, hoặc đặt biến FIREFOX_PATH. ' +
  '(No Firefox found: install firefox-esr, or set FIREFOX_PATH.)';

/** Said when WebKitGTK could not be found whole. */
export const NO_WEBKIT =
  'Không tìm thấy WebKit: hãy cài webkit2gtk-driver, xvfb và xauth. ' +
  '(No WebKit found: install webkit2gtk-driver, xvfb and xauth.)';
