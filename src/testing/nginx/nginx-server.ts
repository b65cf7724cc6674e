import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findNginx, NO_NGINX } from '../../cli/programs/nginx.ts';
import { NGINX, NGINX_BROTLI, NGINX_TLS } from '../../outputs/server/kept-files.ts';

/** The directives that name where nginx keeps what it receives: all inside our folder, so that anybody may start it. */
const KEEPING = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];

/** A certificate and its key, as files. */
export interface Certificate {
  certificate: string;
  key: string;
}

interface RunningNginx {
  socket: string;
  /** Where it listens with TLS, if it does; the other socket then leads there. */
  tlsSocket: string;
  stop: () => Promise<void>;
}

/** Where Debian's package libnginx-mod-http-brotli-static puts what reads files that were compressed with brotli. */
const BROTLI_MODULE = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
export const hasBrotli = existsSync(BROTLI_MODULE);

/**
 * Starts nginx over a published folder as the README tells an office to, with a certificate or without, with brotli
 * where it has that, on sockets in `workshop` that other programs cannot have taken; the caller stops it.
 */
export function startNginx(site: string, basePath: string, workshop: string, tls?: Certificate): RunningNginx {
  const program = findNginx();
  if (!program) throw new Error(NO_NGINX);
  const [socket, tlsSocket] = [join(workshop, 'nginx.sock'), join(workshop, 'tls.sock')];
  mkdirSync(join(workshop, 'empty'));
  const place = basePath === '/' ? `root ${site};` : `root ${workshop}/empty; set $site_folder ${site};`;
  const brotli = hasBrotli ? `include ${site}/${NGINX_BROTLI};` : '';
  const served = `disable_symlinks on from=$document_root; ${place} include ${site}/${NGINX}; ${brotli}`;
  const config = [
    ...(hasBrotli ? [`load_module ${BROTLI_MODULE};`] : []),
    'daemon off; worker_processes 1; events {}',
    ...(process.getuid?.() === 0 ? ['user root;'] : []),
    `pid ${workshop}/nginx.pid;`,
    'http {',
    'access_log off;',
    // What tests ask for in vain is no news.
    `error_log ${workshop}/error.log crit;`,
    ...KEEPING.map((what) => `${what}_temp_path ${workshop}/${what};`),
    ...(tls
      ? [
          `server { listen unix:${socket}; return 301 https://localhost$request_uri; }`,
          `server { listen unix:${tlsSocket} ssl; ssl_certificate ${tls.certificate}; ssl_certificate_key ${tls.key};`,
          `${served} include ${site}/${NGINX_TLS}; }`,
        ]
      : [`server { listen unix:${socket}; ${served} }`]),
    '}',
  ];
  writeFileSync(join(workshop, 'main.conf'), config.join('\n'));
  const nginx = spawn(program, ['-e', 'stderr', '-p', workshop, '-c', join(workshop, 'main.conf')], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const gone = once(nginx, 'exit');
  return {
    socket,
    tlsSocket,
    async stop() {
      nginx.kill();
      await gone;
    },
  };
}
