import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

type Json = Record<string, unknown>;
interface Message extends Json {
  id?: number;
  method?: string;
  params?: { items?: { section?: string }[] };
  result?: unknown;
}

/** The server that shows what editors say of YAML, with the settings of a folder, as VS Code runs it. */
export interface LanguageServer {
  open: (path: string, text: string) => void;
  /** What it answers of a place; lines and columns from 0. */
  ask: (method: string, path: string, line: number, character: number) => Promise<unknown>;
  close: () => Promise<void>;
}

/** What the extension of VS Code takes for granted where nobody says otherwise. */
const DEFAULTS: Json = { 'yaml.hover': true, 'yaml.completion': true };

export async function startLanguageServer(root: string, own: Json): Promise<LanguageServer> {
  const settings = { ...DEFAULTS, ...own };
  const program = resolve('node_modules/yaml-language-server/bin/yaml-language-server');
  const server = spawn(process.execPath, [program, '--stdio'], { cwd: root, stdio: ['pipe', 'pipe', 'ignore'] });
  const ended = once(server, 'close');
  const waiting = new Map<number, (result: unknown) => void>();
  let lastId = 0;

  const send = (message: Json): void => {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  };
  const request = (method: string, params: Json): Promise<unknown> => {
    lastId += 1;
    send({ id: lastId, method, params });
    return new Promise((answer) => waiting.set(lastId, answer));
  };
  const receive = (message: Message): void => {
    if (message.method === undefined) waiting.get(message.id ?? 0)?.(message.result);
    else if (message.method === 'workspace/configuration') {
      const items = message.params?.items ?? [];
      send({ id: message.id, result: items.map(({ section = '' }) => sectionOf(settings, section)) });
    } else if (message.id !== undefined) send({ id: message.id, result: null });
  };
  readMessages(server.stdout, receive);

  const uri = (path: string): string => pathToFileURL(resolve(root, path)).href;
  const capabilities = { workspace: { configuration: true, workspaceFolders: true } };
  const folder = { uri: pathToFileURL(root).href, name: 'content' };
  await request('initialize', {
    processId: process.pid,
    rootUri: folder.uri,
    workspaceFolders: [folder],
    capabilities,
  });
  send({ method: 'initialized', params: {} });
  return {
    open: (path, text) =>
      send({
        method: 'textDocument/didOpen',
        params: { textDocument: { uri: uri(path), languageId: 'yaml', version: 1, text } },
      }),
    ask: (method, path, line, character) =>
      request(method, { textDocument: { uri: uri(path) }, position: { line, character } }),
    async close() {
      server.kill();
      await ended;
    },
  };
}

/** Settings as VS Code gives them: `yaml.format.enable` is asked for as `yaml`. */
function sectionOf(settings: Json, section: string): Json {
  const inside: Json = {};
  for (const [key, value] of Object.entries(settings)) {
    if (!key.startsWith(`${section}.`)) continue;
    const names = key.slice(section.length + 1).split('.');
    const last = names.pop()!;
    const parent = names.reduce((at, name) => (at[name] ??= {}) as Json, inside);
    parent[last] = value;
  }
  return inside;
}

/** Takes messages from a stream: a header with their length, an empty line, so many bytes. */
function readMessages(stream: NodeJS.ReadableStream, receive: (message: Message) => void): void {
  let held = Buffer.alloc(0);
  stream.on('data', (chunk: Buffer) => {
    held = Buffer.concat([held, chunk]);
    for (;;) {
      const start = held.indexOf('\r\n\r\n') + 4;
      const length = Number(/Content-Length: (\d+)/.exec(held.toString('latin1', 0, start))?.[1]);
      if (start < 4 || held.length < start + length) return;
      const body = held.toString('utf8', start, start + length);
      held = held.subarray(start + length);
      receive(JSON.parse(body) as Message);
    }
  });
}
