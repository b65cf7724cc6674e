import { spawn } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { Builder, By, Capabilities } from 'selenium-webdriver';
import { vi } from 'vitest';
import { findWebKit } from '../../cli/programs/engines.ts';
import type { Engine } from './engine.ts';
import { PATIENCE } from '../patience.ts';

/** WebKitGTK, through its driver on a screen that nobody sees. Its driver has no command that prints. */
export async function launchWebKit(): Promise<Engine> {
  const { driver, browser, screen } = findWebKit()!;
  const port = await freePort();
  const server = `http://127.0.0.1:${port}`;
  // A process group of its own: the screen goes with the driver.
  const running = spawn(screen, ['-a', driver, `--port=${port}`], { detached: true, stdio: 'ignore' });
  const stop = () => void (running.exitCode === null && running.pid && process.kill(-running.pid));
  try {
    await vi.waitFor(async () => fetch(`${server}/status`), PATIENCE);
    const options = { binary: browser, args: ['--automation'] };
    const asked = new Capabilities({ browserName: 'MiniBrowser', 'webkitgtk:browserOptions': options });
    const session = await new Builder().usingServer(server).withCapabilities(asked).build();
    await session.manage().setTimeouts({ pageLoad: PATIENCE.timeout, script: PATIENCE.timeout });
    return {
      open: (address) => session.get(address),
      run: (look, given = '') => session.executeScript(look, given),
      click: async (selector) => {
        const element = session.findElement(By.css(selector));
        // The driver scrolls too, smoothly where the page asks for it, and looks before it has arrived.
        const show = (found: Element) => found.scrollIntoView({ block: 'center', behavior: 'instant' });
        await session.executeScript(show, element);
        await element.click();
      },
      type: (selector, text) => session.findElement(By.css(selector)).sendKeys(text),
      close: () => session.quit().finally(stop),
    };
  } catch (error) {
    stop();
    throw error;
  }
}

/** A port that nothing listens on. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
