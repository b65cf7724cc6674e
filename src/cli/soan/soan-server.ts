import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { PUBLISHING } from '../../outputs/authoring/publishing.ts';
import { securityHeaders } from '../../outputs/site/security-headers.ts';
import { answerFrom } from '../server/static-server.ts';
import { deskCalls } from './desk-calls.ts';
import type { Place } from './desk/publish.ts';
import { type Door, KEY } from './door.ts';
import { liveRegistry } from './live-registry.ts';
import { onThisMachine } from './on-this-machine.ts';
import { isOfAnotherAccount } from './peer-owner.ts';
import { doorWords } from './told.ts';

export interface SoanSite {
  /** The built site that is served just now. */
  folder: () => string;
  basePath: string;
}

/** No document with its source and a handful of the largest files beside it is longer. */
const LARGEST = 200_000_000;

/** The site, and below `soan/` what only this machine can do; nothing is answered to whom the door does not let in. */
export function soanServer(site: SoanSite, place: Place, door: Door, onWelcome: () => void = () => {}): Server {
  const calls = deskCalls(place);
  const { basePath } = site;
  const desk = basePath + PUBLISHING;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = 'GET', url = '/', headers } = request;
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
    if (isOfAnotherAccount(request.socket)) return sendText(response, 403, doorWords.otherAccount);
    const admission = door.judge({ method, url, headers });
    if (admission.kind === 'refused') return sendText(response, admission.status, admission.told);
    if (admission.kind === 'welcome') {
      onWelcome();
      const headers = { 'Set-Cookie': admission.cookie, Location: withoutKey(url), 'Cache-Control': 'no-store' };
      return void response.writeHead(303, headers).end();
    }
    const [path = '/'] = url.split('?');
    if (path.startsWith(desk)) return call(path.slice(desk.length), request, response);
    if (method === 'POST') return sendText(response, 405, '');
    if (path === `${basePath}soan/`) return sendPage(response);
    if (path.startsWith(`${basePath}soan/`) && path.endsWith('.json')) return sendRegistry(path, response);
    return answerFrom(site.folder(), basePath, request, response);
  }

  async function call(name: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const known = request.method === 'POST' && Object.hasOwn(calls, name) ? calls[name] : undefined;
    if (!known) return sendText(response, 404, '');
    const given = await readJson(request);
    if (given === undefined) return sendText(response, 400, '');
    response.writeHead(200, { 'Content-Type': 'application/x-ndjson; charset=utf-8', 'Cache-Control': 'no-store' });
    const write = (line: unknown): void => void response.write(`${JSON.stringify(line)}\n`);
    write(await known(given, write));
    response.end();
  }

  async function sendPage(response: ServerResponse): Promise<void> {
    const page = await onThisMachine(site.folder(), desk);
    if (page === undefined) return sendText(response, 404, '');
    send(response, 'text/html; charset=utf-8', page);
  }

  async function sendRegistry(path: string, response: ServerResponse): Promise<void> {
    const live = await liveRegistry(place.contentDir);
    const run = /\/dieu-khoan\/(\d+)\.json$/.exec(path)?.[1];
    const found = run === undefined ? live?.registry : live?.details[Number(run)];
    if (found === undefined) return sendText(response, 404, '');
    send(response, 'application/json; charset=utf-8', JSON.stringify(found));
  }

  return createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      place.log(String(error));
      if (response.headersSent) response.destroy();
      else sendText(response, 500, '');
    });
  });
}

/** The address without the key that was in it: it is not to stand in the history of the browser. */
function withoutKey(url: string): string {
  const address = new URL(url, 'http://localhost');
  address.searchParams.delete(KEY);
  return address.pathname + address.search;
}

function send(response: ServerResponse, type: string, text: string): void {
  response.writeHead(200, { 'Content-Type': type, 'Cache-Control': 'no-store' }).end(text);
}

function sendText(response: ServerResponse, status: number, text: string): void {
  const type = 'text/plain; charset=utf-8';
  response.writeHead(status, { 'Content-Type': type, 'Cache-Control': 'no-store', Connection: 'close' }).end(text);
}

/** What was sent, where it is an object and no longer than documents are. */
async function readJson(request: IncomingMessage): Promise<Record<string, unknown> | undefined> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    length += part.length;
    if (length > LARGEST) return undefined;
    parts.push(part);
  }
  try {
    const given = JSON.parse(Buffer.concat(parts).toString('utf8')) as unknown;
    return typeof given === 'object' && given !== null ? (given as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
