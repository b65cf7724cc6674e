import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join, normalize, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { contentType } from '../outputs/server/content-types.ts';
import { securityHeaders } from '../outputs/site/security-headers.ts';
import { cacheControl, NOT_FOUND } from '../outputs/server/server-config.ts';

/** Serves a published folder under its base path as a plain web server would, with the site's own headers. */
export function staticServer(folder: string, basePath: string): Server {
  return createServer((request, response) => {
    answer(folder, basePath, request, response).catch(() => response.destroy());
  });
}

/** What there is at an address. */
type Found = { file: string } | { movedTo: string } | undefined;

async function answer(folder: string, base: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const [path = '/', query] = (request.url ?? '/').split('?', 2);
  const found = await lookUp(folder, base, path);
  const caching = cacheControl(path.startsWith(base) ? path.slice(base.length) : '', found !== undefined);
  const headers = { ...securityHeaders, 'Cache-Control': caching };
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  const isHead = request.method === 'HEAD';
  if (!isHead && request.method !== 'GET') response.writeHead(405).end();
  else if (!found) await send(response, 404, join(folder, NOT_FOUND), isHead);
  else if ('file' in found) await send(response, 200, found.file, isHead);
  else response.writeHead(301, { Location: found.movedTo + (query === undefined ? '' : `?${query}`) }).end();
}

async function lookUp(folder: string, base: string, path: string): Promise<Found> {
  if (path !== base && (path === '/' || `${path}/` === base)) return { movedTo: base };
  const file = path.startsWith(base) ? fileAt(folder, path.slice(base.length)) : undefined;
  const kind = file && (await kindOf(file));
  if (!file || !kind) return undefined;
  if (kind === 'file') return { file };
  if (!path.endsWith('/')) return { movedTo: `${path.replace(/^\/+/, '/')}/` };
  // A folder without a page is no page: what lies in it is nobody's to list.
  const page = join(file, 'index.html');
  return (await kindOf(page)) === 'file' ? { file: page } : undefined;
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

async function send(response: ServerResponse, status: 200 | 404, file: string, headOnly: boolean): Promise<void> {
  response.writeHead(status, { 'Content-Type': contentType(file) });
  if (headOnly) response.end();
  else await pipeline(createReadStream(file), response);
}
