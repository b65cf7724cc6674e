import { findExecutable, isExecutable } from './executable.ts';

/** The nginx that tests start: `NGINX_PATH`, else on the PATH, else where Debian and its kin put it. */
export function findNginx(env: NodeJS.ProcessEnv = process.env): string | undefined {
  const told = env['NGINX_PATH'];
  return told !== undefined && isExecutable(told) ? told : findExecutable(['nginx'], ['/usr/sbin/nginx'], env);
}

/** Said when no nginx could be found. */
export const NO_NGINX =
  'Không tìm thấy nginx: hãy cài nginx-light, hoặc đặt biến NGINX_PATH. ' +
  '(No nginx found: install nginx-light, or set NGINX_PATH.)';
