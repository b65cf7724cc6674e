import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a host was asked. */
export interface Asked {
  method: string;
  path: string;
  headers: Record<string, string | string[] | undefined>;
  body: unknown;
}

/** A server that takes whatever it is sent, or refuses it, and remembers it. */
export async function recordingHost(): Promise<{
  address: string;
  asked: Asked[];
  answerWith: (status: number) => void;
  close: () => Promise<void>;
}> {
  const asked: Asked[] = [];
  let status = 201;
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { method = '', url: path = '', headers } = request;
      asked.push({ method, path, headers, body: JSON.parse(Buffer.concat(chunks).toString() || 'null') as unknown });
      response.writeHead(status, status >= 300 && status < 400 ? { Location: '/elsewhere' } : {}).end('{}');
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    answerWith: (code) => void (status = code),
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
