import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { PATIENCE } from '../../testing/patience.ts';
import { hasScreen, openBrowser } from './open-browser.ts';

afterEach(() => vi.unstubAllEnvs());

it.each([
  [{ DISPLAY: ':0' }, 'linux', true],
  [{ WAYLAND_DISPLAY: 'wayland-0' }, 'linux', true],
  [{ WSL_DISTRO_NAME: 'Debian' }, 'linux', true],
  [{}, 'linux', false],
  [{}, 'win32', true],
  [{}, 'darwin', true],
  [{ SSH_CONNECTION: '10.0.0.1 1 10.0.0.2 22' }, 'darwin', false],
] as const)('takes a machine with %j on %s for one with a screen: %s', (env, platform, expected) => {
  expect(hasScreen(env, platform)).toBe(expected);
});

it.runIf(process.platform === 'linux')('opens the address in the browser that the machine is set up with', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'browser-'));
  try {
    const [browser, asked] = [join(folder, 'browser'), join(folder, 'asked')];
    writeFileSync(browser, `#!/bin/sh\nprintf %s "$1" > "${asked}.new" && mv "${asked}.new" "${asked}"\n`);
    chmodSync(browser, 0o755);
    vi.stubEnv('BROWSER', browser);
    // Whatever browser a desktop of this machine has chosen is left alone.
    for (const name of ['XDG_DATA_DIRS', 'XDG_DATA_HOME', 'XDG_CONFIG_DIRS', 'XDG_CONFIG_HOME'])
      vi.stubEnv(name, folder);
    for (const name of ['XDG_CURRENT_DESKTOP', 'DESKTOP_SESSION']) vi.stubEnv(name, '');
    vi.stubEnv('DISPLAY', ':0');
    await openBrowser('http://127.0.0.1:4640/soan/?ma=x');
    await vi.waitFor(() => expect(existsSync(asked)).toBe(true), PATIENCE);
    expect(readFileSync(asked, 'utf8')).toBe('http://127.0.0.1:4640/soan/?ma=x');
  } finally {
    rmSync(folder, { recursive: true });
  }
});

it.runIf(process.platform === 'linux')('goes on where nothing opens it', async () => {
  vi.stubEnv('BROWSER', '/khong-co');
  vi.stubEnv('PATH', '/khong-co');
  await expect(openBrowser('http://127.0.0.1:4640/')).resolves.toBeUndefined();
});
