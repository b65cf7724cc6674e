import open from 'open';

/** Whether somebody sits before this machine, as far as that can be known: who comes by ssh has his browser elsewhere. */
export function hasScreen(env: NodeJS.ProcessEnv, platform: NodeJS.Platform = process.platform): boolean {
  if (env['SSH_CONNECTION'] && !env['DISPLAY']) return false;
  return platform !== 'linux' || Boolean(env['DISPLAY'] || env['WAYLAND_DISPLAY'] || env['WSL_DISTRO_NAME']);
}

/** Opens an address in the browser of this machine. Where that fails nothing is lost: it stands at the terminal too. */
export async function openBrowser(address: string): Promise<void> {
  try {
    const browser = await open(address);
    browser.on('error', () => {});
  } catch {
    // No program on this machine opens addresses.
  }
}
