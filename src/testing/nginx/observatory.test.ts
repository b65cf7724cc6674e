import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { request as askPlain } from 'node:http';
import { request as askWithTls } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { PATIENCE } from '../patience.ts';
import { basePath, outDir } from '../site/built-site.ts';
import { startNginx, type Certificate } from './nginx-server.ts';
import { scoreOf, type Answer } from './observatory.ts';

const workshop = mkdtempSync(join(tmpdir(), 'observatory-'));
const running: { stop: () => Promise<void> }[] = [];
afterAll(async () => {
  await Promise.all(running.map((server) => server.stop()));
  rmSync(workshop, { recursive: true, force: true });
});

/** A certificate that is good for nothing else; none where the machine has no OpenSSL. */
function makeCertificate(): Certificate | undefined {
  const made = { certificate: join(workshop, 'certificate.pem'), key: join(workshop, 'key.pem') };
  const asked = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=localhost'];
  try {
    execFileSync('openssl', [...asked, '-keyout', made.key, '-out', made.certificate], { stdio: 'ignore' });
    return made;
  } catch {
    return undefined;
  }
}

const certificate = makeCertificate();
const noted = certificate ? '' : ' (skipped: this machine has no openssl)';

function ask(socketPath: string, isTls: boolean, origin?: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const headers = { Host: 'localhost', ...(origin !== undefined && { Origin: origin }) };
    // The certificate is our own; that it is in order is taken for granted.
    const options = { socketPath, path: basePath, headers, rejectUnauthorized: false };
    const asked = (isTls ? askWithTls : askPlain)(options, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (text: string) => (body += text));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers as Answer['headers'], body }),
      );
    });
    asked.on('error', reject).end();
  });
}

async function start(tls?: Certificate): Promise<ReturnType<typeof startNginx>> {
  const server = startNginx(outDir, basePath, mkdtempSync(join(workshop, 'server-')), tls);
  running.push(server);
  await vi.waitFor(() => ask(server.socket, false), PATIENCE);
  return server;
}

describe('the rules of the HTTP Observatory', () => {
  it('give the site C+ 60 where it is served without TLS, for nothing but that', async () => {
    const { socket } = await start();
    const [http, cors] = [await ask(socket, false), await ask(socket, false, 'https://example.com')];
    const { score, grade, rules } = scoreOf({ http, cors });
    expect([grade, score]).toEqual(['C+', 60]);
    expect(Object.keys(rules).filter((name) => rules[name]! < 0)).toEqual(['redirection', 'strict-transport-security']);
  });

  it.skipIf(!certificate)(`give it A+ 130 with TLS and the file for it${noted}`, async () => {
    const { socket, tlsSocket } = await start(certificate);
    const visit = {
      http: await ask(socket, false),
      https: await ask(tlsSocket, true),
      cors: await ask(tlsSocket, true, 'https://example.com'),
    };
    expect(visit.https.status).toBe(200);
    expect(scoreOf(visit)).toMatchObject({ grade: 'A+', score: 130 });
    const { 'strict-transport-security': _, ...others } = visit.https.headers;
    expect(scoreOf({ ...visit, https: { ...visit.https, headers: others } })).toMatchObject({ grade: 'B+', score: 80 });
  });

  it('see what is missing', () => {
    const bare: Answer = { status: 200, headers: {}, body: '<script src="http://example.com/a.js"></script>' };
    const { grade, rules } = scoreOf({ http: bare, cors: bare });
    expect(grade).toBe('F');
    expect(Object.values(rules).filter((value) => value < 0)).toHaveLength(6);
  });
});
