import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { readManifest, readSums } from '../../cli/manifest.ts';
import { MANIFEST } from '../../outputs/server/kept-files.ts';

/** A project folder, the content that it builds, and where the sites go. */
export interface Builder {
  project: string;
  content: string;
  folder: string;
}

/** How a build ended. */
export interface Ended {
  status: number | null;
  output: string;
}

/** The site as a build makes it that remembers the builds before it. */
export function buildWarm(builder: Builder): Promise<Ended> {
  return build(builder, 'warm', {});
}

/** The same site, by a build that remembers nothing. */
export function buildCold(builder: Builder): Promise<Ended> {
  return build(builder, 'cold', { FRESH_OUTPUTS: '1' });
}

/** The files in which the site that was built warm is not the one that a build makes which remembers nothing. */
export async function differencesFromCold(builder: Builder): Promise<string[]> {
  const { status, output } = await buildCold(builder);
  if (status !== 0) return [`the cold build fails: ${output.slice(-2000)}`];
  const [warm, cold] = ['warm', 'cold'].map((name) => readSums(join(builder.folder, name, MANIFEST)));
  const names = [...new Set([...warm!.keys(), ...cold!.keys()])];
  return names.filter((name) => warm!.get(name) !== cold!.get(name));
}

/** How many files the warm site has. */
export const filesOfWarm = ({ folder }: Builder): number => readManifest(join(folder, 'warm')).size;

function build({ project, content, folder }: Builder, name: string, env: Record<string, string>): Promise<Ended> {
  const outDir = join(folder, name);
  rmSync(outDir, { recursive: true, force: true });
  return new Promise((done) => {
    const child = spawn(process.execPath, ['src/cli/build.ts'], {
      cwd: project,
      env: { ...process.env, CONTENT_DIR: content, OUT_DIR: outDir, ...env },
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk));
    child.on('close', (status) => done({ status, output }));
  });
}
