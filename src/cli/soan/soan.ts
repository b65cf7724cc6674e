import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readSettings, siteInPlace } from '../../corpus/folder/settings.ts';
import { readSite } from '../../corpus/site-address.ts';
import { visible, visibleLines } from '../../vietnamese/encoding/invisible.ts';
import { portFault } from '../machine-fault.ts';
import type { Place } from './desk/publish.ts';
import { releaseFrom } from './desk/release.ts';
import { Door, KEY } from './door.ts';
import { hasScreen, openBrowser } from './open-browser.ts';
import { soanServer } from './soan-server.ts';
import { startWords as words } from './told.ts';
import { findWorkshop } from './workshop.ts';

/** This machine only, and by number: a name may be made to lead elsewhere. */
const HOST = '127.0.0.1';
/** Always the same: drafts are kept in the browser by address and port. */
const USUAL_PORT = '4640';

const LAST_PORT = 65535;

/** `npm run soan`: the page for authors over the content folder, from which it can publish. */
async function main(): Promise<void> {
  const mayOpen = readOptions() && hasScreen(process.env);
  const settings = readSettings();
  const port = readPort(process.env['PORT']?.trim() || USUAL_PORT);
  await refusePort(port);
  const { basePath } = siteInPlace(readSite(settings.contentDir), settings);
  const { contentDir, outDir } = settings;
  const cache = resolve('.cache');
  const log = (line: string): void => console.error(visibleLines(line));
  const spare = join(cache, 'soan', 'site');
  let served = await findWorkshop({ contentDir, cache, log }, { outDir, spare }, console.log);
  if (served === undefined) throw new Error(words.noSite);
  const release: Place['release'] = async (folder) => {
    const released = await releaseFrom(folder, settings, log);
    if (released.kind === 'released') served = outDir;
    return released;
  };
  const place = { contentDir, outDir, cache, log, release };
  const door = new Door(port);
  const address = (): string => `http://${HOST}:${port}${basePath}soan/?${KEY}=${door.newKey()}`;
  const site = { folder: () => served ?? spare, basePath };
  const server = soanServer(site, place, door, () => console.log(`\n${words.another(address())}`));
  server.on('error', (error) => fail(portFault(error, port, undefined)));
  server.listen(port, HOST, () => {
    const first = address();
    console.log(`\n${mayOpen ? words.opened(first) : words.open(first)}`);
    if (mayOpen) void openBrowser(first);
  });
}

/** Whether a browser may be opened. */
function readOptions(): boolean {
  try {
    const options = { 'no-open': { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } as const;
    const { values } = parseArgs({ options });
    if (!values.help) return !values['no-open'];
  } catch {
    fail(words.usage);
  }
  console.log(words.usage);
  process.exit(0);
}

function readPort(written: string): number {
  const number = /^\d{1,5}$/.test(written) ? Number(written) : 0;
  return number >= 1 && number <= LAST_PORT ? number : fail(words.badPort(written));
}

/** Before anything is built: another one may be running. */
async function refusePort(port: number): Promise<void> {
  const trial = createServer();
  const fault = await new Promise<NodeJS.ErrnoException | undefined>((done) => {
    trial.once('error', done).listen(port, HOST, () => done(undefined));
  });
  if (fault) fail(portFault(fault, port, undefined));
  await new Promise((done) => trial.close(done));
}

function fail(message: string): never {
  console.error(visible(message));
  process.exit(1);
}

try {
  await main();
} catch (error) {
  fail(error instanceof Error ? error.message : String(error));
}
