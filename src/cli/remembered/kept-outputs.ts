import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readSettings } from '../../corpus/folder/settings.ts';
import { releasedFile } from '../../corpus/stored-content.ts';
import { FORGETFUL, keepRemembered, openRemembered, type Remembered } from './remembered.ts';

/** The variable that has all outputs made anew, and kept by nobody. */
const FRESH = 'FRESH_OUTPUTS';

/** What is remembered of one site that is built again and again. */
export interface Outputs extends Pick<Remembered, 'get' | 'set'> {
  /**
   * The digest of the code that makes them and of what the content has released, by which they were judged; every key has it
   * in it.
   */
  code: string;
  /** Hands what was used to the end of the build, which keeps it. */
  save(): void;
  /** Tells the end of the build which files of the site are as they were when an earlier one was judged. */
  tellTaken(files: readonly string[]): void;
}

const keyFile = (content: string): string => join(content, 'outputs-key');
const savedFolder = (content: string): string => join(content, 'outputs');
const takenFile = (content: string, kind: string): string => join(content, `taken-${kind}.json`);
const keptFolder = (): string => resolve('.cache/outputs');

/** Tells the steps of a build by which code they make what they make: only then they remember, and are reminded. */
export function tellCode(content: string, code: string | undefined, env: NodeJS.ProcessEnv): void {
  if (code !== undefined && env[FRESH]?.trim() !== '1') writeFileSync(keyFile(content), code);
}

/** The code that the steps of this build were told of. */
export function toldCode(content: string): string | undefined {
  return existsSync(keyFile(content)) ? readFileSync(keyFile(content), 'utf8') : undefined;
}

/** What earlier builds of the same site have made of this kind. */
export function openOutputs(kind: string, content: string): Outputs {
  const code = toldCode(content);
  const memory = code === undefined ? FORGETFUL : openRemembered(join(keptFolder(), nameOf(kind)));
  return {
    ...memory,
    code: code === undefined ? '' : digestOf(code, readFileSync(releasedFile(content))),
    save: () => memory.save(join(savedFolder(content), nameOf(kind))),
    tellTaken: (files) => writeFileSync(takenFile(content, kind), JSON.stringify(files)),
  };
}

/** The files of the site that steps have taken from memory. They were judged before they were kept. */
export function takenFiles(content: string, kinds: readonly string[]): Set<string> {
  const lists = kinds.map((kind) => takenFile(content, kind)).filter((file) => existsSync(file));
  return new Set(lists.flatMap((file) => JSON.parse(readFileSync(file, 'utf8')) as string[]));
}

/** Keeps what the steps of this build have saved. To be called when nothing in it is held back. */
export function keepOutputs(content: string): void {
  const saved = savedFolder(content);
  if (!existsSync(saved)) return;
  for (const name of readdirSync(saved)) keepRemembered(join(saved, name), join(keptFolder(), name));
}

/** Another content, or another edition of it, has a file of its own: none pushes the other out. */
function nameOf(kind: string): string {
  const { contentDir, edition = '' } = readSettings();
  return `${digestOf(contentDir, edition).slice(0, 16)}-${kind}`;
}

function digestOf(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${Buffer.byteLength(part)} `).update(part);
  return hash.digest('hex');
}
