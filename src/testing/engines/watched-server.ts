import { createServer, type RequestListener, type Server } from 'node:http';
import { staticServer } from '../../cli/server/static-server.ts';
import { securityHeaders } from '../../outputs/site/security-headers.ts';
import { builtPages } from '../site/built-site.ts';

const POLICY = 'Content-Security-Policy';
const WATCH = 'watch.js';

/** Keeps what a page complains of, from its first line on; no driver tells it of every engine. */
const WATCHING = `
  window.complaints = [];
  const complain = (...said) => window.complaints.push(said.map(String).join(' '));
  addEventListener('error', ({ message, target }) => complain(message ?? 'not loaded: ' + (target.src ?? target.href)), true);
  addEventListener('unhandledrejection', ({ reason }) => complain(reason));
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
    complain('against the policy:', effectiveDirective, blockedURI));
  for (const level of ['error', 'warn']) console[level] = complain;
`;

/**
 * Serves a built site as `npm start` does, with its headers, and watches every page. A page whose address ends in
 * `?scripts=none` runs none.
 */
export async function watchedServer(folder: string, base: string): Promise<Server> {
  const site = staticServer(folder, base);
  const pages = new Map(builtPages(folder, base).map(({ address, html }) => [address, html]));
  const answer: RequestListener = (request, response) => {
    const [path = '', query] = (request.url ?? '').split('?');
    const html = pages.get(path);
    const body =
      path === base + WATCH ? WATCHING : html?.replace('<head>', `<head><script src="${base}${WATCH}"></script>`);
    if (body === undefined) return void site.emit('request', request, response);
    const type = html === undefined ? 'text/javascript' : 'text/html; charset=utf-8';
    response.setHeaders(new Map(Object.entries(securityHeaders)));
    if (query === 'scripts=none') response.appendHeader(POLICY, "script-src 'none'");
    response.setHeader('Content-Type', type).end(body);
  };
  const server = createServer(answer).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  return server;
}
