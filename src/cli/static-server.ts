import { OFFICE_TYPES } from '../outputs/unit-files/office-types.ts';
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { securityHeaders } from '../outputs/site/security-headers.ts';

const CONTENT_TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.pdf': 'application/pdf',
  '.xlsx': OFFICE_TYPES.xlsx,
  '.docx': OFFICE_TYPES.docx,
};

/** Serves a published folder under its base path as a plain web server would, with the site's own headers. */
export function staticServer(folder: string, basePath: string): Server {
  return createServer((request, response) => {
    answer(folder, basePath, request, response).catch(() => response.destroy());
  });
}

async function answer(folder: string, base: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
  if (request.method !== 'GET' && request.method !== 'HEAD') return void response.writeHead(405).end();
  const [path = '/', query] = (request.url ?? '/').split('?', 2);
  if (path !== base && (path === '/' || `${path}/` === base)) return redirect(response, base, query);
  const file = path.startsWith(base) ? fileAt(folder, path.slice(base.length)) : undefined;
  const found = file && (await kindOf(file));
  if (found === 'folder' && !path.endsWith('/')) return redirect(response, `${path.replace(/^\/+/, '/')}/`, query);
  const target = found === 'folder' ? join(file!, 'index.html') : file;
  if (found && (await kindOf(target!)) === 'file') return send(response, target!, request.method === 'HEAD');
  return notFound(response, folder);
}

/** The file that a path means, or undefined where the path is malformed or leads out of the folder. */
function fileAt(folder: string, path: string): string | undefined {
  try {
    const file = normalize(join(folder, decodeURIComponent(path)));
    return !file.includes('\0') && `${file}${sep}`.startsWith(`${folder}${sep}`) ? file : undefined;
  } catch {
    return undefined;
  }
}

async function kindOf(file: string): Promise<'file' | 'folder' | undefined> {
  const found = await stat(file).catch(() => undefined);
  return found?.isDirectory() ? 'folder' : found?.isFile() ? 'file' : undefined;
}

async function send(response: ServerResponse, file: string, headOnly: boolean): Promise<void> {
  response.writeHead(200, { 'Content-Type': CONTENT_TYPES[extname(file)] ?? 'application/octet-stream' });
  if (headOnly) response.end();
  else await pipeline(createReadStream(file), response);
}

async function notFound(response: ServerResponse, folder: string): Promise<void> {
  const page = await readFile(join(folder, '404.html')).catch(() => undefined);
  response.writeHead(404, { 'Content-Type': CONTENT_TYPES['.html'] }).end(page ?? 'Không có trang này.');
}

function redirect(response: ServerResponse, path: string, query: string | undefined): void {
  response.writeHead(301, { Location: query === undefined ? path : `${path}?${query}` }).end();
}
