import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';

/** A web server that compresses as real ones do and counts what it sends. */
export interface CountingServer {
  origin: string;
  /** So many bytes so far. */
  sent: number;
  /** How much later than asked every answer comes, in milliseconds. */
  late: number;
  close(): void;
}

/** Serves a folder. */
export async function startServer(folder: string): Promise<CountingServer> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    readFile(join(folder, path)).then(
      async (content) => {
        await sleep(state.late);
        const isText = ['.js', '.json', '.txt', '.html'].includes(extname(path));
        const body = isText ? gzipSync(content) : content;
        state.sent += body.length;
        const type =
          extname(path) === '.js' ? 'text/javascript' : extname(path) === '.html' ? 'text/html' : 'text/plain';
        response.writeHead(200, { 'content-type': type, ...(isText && { 'content-encoding': 'gzip' }) }).end(body);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const address = server.address();
  const origin = `http://localhost:${typeof address === 'object' ? address?.port : 0}`;
  const state: CountingServer = { origin, sent: 0, late: 0, close: () => void server.close() };
  return state;
}
