import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findNginx, NO_NGINX } from '../../cli/programs/nginx.ts';

/** The directives that name where nginx keeps what it receives: all inside our folder, so that anybody may start it. */
const KEEPING = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];

/**
 * Starts nginx over a published folder as the README tells an office to, on a socket in `workshop` that other programs
 * cannot have taken; the caller stops it.
 */
export function startNginx(site: string, basePath: string, workshop: string): { socket: string; stop: () => void } {
  const program = findNginx();
  if (!program) throw new Error(NO_NGINX);
  const socket = join(workshop, 'nginx.sock');
  mkdirSync(join(workshop, 'empty'));
  const place = basePath === '/' ? `root ${site};` : `root ${workshop}/empty; location ${basePath} { alias ${site}/; }`;
  const config = [
    'daemon off; worker_processes 1; events {}',
    ...(process.getuid?.() === 0 ? ['user root;'] : []),
    `pid ${workshop}/nginx.pid;`,
    'http {',
    'access_log off;',
    // What tests ask for in vain is no news.
    `error_log ${workshop}/error.log crit;`,
    ...KEEPING.map((what) => `${what}_temp_path ${workshop}/${what};`),
    `server { listen unix:${socket}; ${place} include ${site}/nginx.conf; }`,
    '}',
  ];
  writeFileSync(join(workshop, 'main.conf'), config.join('\n'));
  const nginx = spawn(program, ['-e', 'stderr', '-p', workshop, '-c', join(workshop, 'main.conf')], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return { socket, stop: () => void nginx.kill() };
}
