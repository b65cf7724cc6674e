import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { relative, sep } from 'node:path';
import send from 'send';
import { contentType } from '../../outputs/server/content-types.ts';
import { ATTACHMENT_POLICY, cacheControl, isAttachment, NOT_FOUND } from '../../outputs/server/server-config.ts';
import { securityHeaders } from '../../outputs/site/security-headers.ts';
import { findAt } from './file-at-address.ts';

/** A reader who takes nothing for so long has gone, without a word in some networks: what was kept for him is let go. */
const IDLE = 120_000;
/** Each may keep a file open, on two addresses of a machine that may let a program keep no more than 1,024 of everything. */
const MOST_CONNECTIONS = 240;

const POLICY = 'Content-Security-Policy';

/** Serves a published folder under its base path as a plain web server would, with the site's own headers. */
export function staticServer(folder: string, basePath: string): Server {
  const server = createServer((request, response) => {
    answerFrom(folder, basePath, request, response).catch(() => response.destroy());
  });
  server.maxConnections = MOST_CONNECTIONS;
  return server.setTimeout(IDLE);
}

/** Answers one request from a published folder. */
export async function answerFrom(
  folder: string,
  base: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const [, path = '/', query = ''] = /^([^?]*)(\?.*)?$/s.exec(request.url ?? '/') ?? [];
  setHeaders(response, securityHeaders);
  if (request.method !== 'HEAD' && request.method !== 'GET') {
    response.setHeader('Allow', 'GET, HEAD');
    return refuse(folder, request, response, 405);
  }
  const { root, found } = await findAt(folder, base, path);
  if (!found) return refuse(root, request, response, 404);
  const isFile = 'file' in found;
  const isWhole = isFile && request.headers.range === undefined;
  response.setHeader('Cache-Control', cacheControl(path.slice(base.length), isWhole));
  if (isFile && isAttachment(path.slice(base.length))) response.appendHeader(POLICY, ATTACHMENT_POLICY);
  if (isFile) sendFile(root, found.file, request, response);
  else response.writeHead(301, { Location: found.movedTo + query }).end();
}

function setHeaders(response: ServerResponse, headers: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}

/** Sends a file, or a part of it, or the news that the reader has it. */
function sendFile(root: string, file: string, request: IncomingMessage, response: ServerResponse): void {
  // A part is asked for with GET only (RFC 9110, 14.2).
  if (request.method === 'HEAD') delete request.headers.range;
  stream(root, file, request, response, {}, (status) => refuse(root, request, response, status));
}

/** Shows our page, and says with it what is wrong; nobody is to keep that. */
function refuse(root: string, request: IncomingMessage, response: ServerResponse, status: number): void {
  for (const name of ['ETag', 'Last-Modified', 'Accept-Ranges']) response.removeHeader(name);
  response.setHeader('Cache-Control', cacheControl('', false));
  response.setHeader(POLICY, securityHeaders[POLICY]!);
  response.statusCode = status;
  // What is asked of a file is not asked of the page that stands in for it.
  for (const name of ['if-match', 'if-unmodified-since', 'if-none-match', 'if-modified-since'])
    delete request.headers[name];
  const whole = { acceptRanges: false, etag: false, lastModified: false };
  stream(root, `${root}${sep}${NOT_FOUND}`, request, response, whole, () => response.end());
}

/** Lets `send` do what HTTP asks of a file; `onError` is told where nothing has been sent yet. */
function stream(
  root: string,
  file: string,
  request: IncomingMessage,
  response: ServerResponse,
  options: send.SendOptions,
  onError: (status: number) => void,
): void {
  response.setHeader('Content-Type', contentType(file));
  const path = relative(root, file).split(sep).map(encodeURIComponent).join('/');
  send(request, path, { ...options, root, index: false, dotfiles: 'allow', cacheControl: false })
    .on('error', ({ status }: { status: number }) => {
      if (response.headersSent) response.destroy();
      else onError(status);
    })
    .pipe(response);
}
