import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { doorWords } from './told.ts';

/** What the door must know of a request. */
export interface Visit {
  method: string;
  /** Path and query, as they were asked for. */
  url: string;
  headers: IncomingHttpHeaders;
}

export type Admission =
  | { kind: 'inside' }
  /** The key was right: the browser gets a cookie and goes on without the key. */
  | { kind: 'welcome'; cookie: string }
  | { kind: 'refused'; status: number; told: string };

/** Names of this machine that a browser may have been given. Another name that leads here is somebody's trick. */
const NAMES = ['127.0.0.1', 'localhost'];
/** What stands before a key in an address. */
export const KEY = 'ma';
/** Read by programs only, so no browser lets another site send it unasked. */
const JSON_TYPE = /^application\/json(?:;|$)/i;

/** Who may come in: one browser for each key that was given out, and of what that sends only what our own pages ask. */
export class Door {
  private readonly port: number;
  private readonly keys = new Set<string>();
  private readonly sessions = new Set<string>();

  constructor(port: number) {
    this.port = port;
  }

  /** A key that opens once. */
  newKey(): string {
    const key = randomBytes(24).toString('base64url');
    this.keys.add(key);
    return key;
  }

  judge({ method, url, headers }: Visit): Admission {
    const host = headers.host ?? '';
    if (!NAMES.some((name) => host === `${name}:${this.port}`)) return refused(421, doorWords.otherHost);
    if (!isOfOurPages(method, headers, host)) return refused(403, doorWords.otherPage);
    const key = new URL(url, 'http://localhost').searchParams.get(KEY);
    const isInside = this.isKnown(headers.cookie);
    if (isInside && key === null) return { kind: 'inside' };
    const isRead = method === 'GET' || method === 'HEAD';
    if (key !== null && isRead && (isInside || this.take(key))) return { kind: 'welcome', cookie: this.cookie() };
    return refused(403, key === null ? doorWords.noKey : doorWords.oldKey);
  }

  private take(written: string): boolean {
    const found = [...this.keys].find((key) => isSame(key, written));
    return found !== undefined && this.keys.delete(found);
  }

  private cookie(): string {
    const session = randomBytes(24).toString('base64url');
    this.sessions.add(session);
    // Without a date it goes when the browser is closed.
    return `${this.cookieName}=${session}; Path=/; HttpOnly; SameSite=Strict`;
  }

  private isKnown(cookies = ''): boolean {
    const written = cookies.split(/;\s*/).flatMap((cookie) => {
      const [name, value = ''] = cookie.split('=');
      return name === this.cookieName ? [value] : [];
    });
    return written.some((value) => [...this.sessions].some((session) => isSame(session, value)));
  }

  /** Cookies do not tell ports apart: another program of this machine may have one too. */
  private get cookieName(): string {
    return `soan-${this.port}`;
  }
}

/** What comes from another page may be an address that somebody follows, and nothing else. */
function isOfOurPages(method: string, headers: IncomingHttpHeaders, host: string): boolean {
  const { origin, 'sec-fetch-site': site, 'sec-fetch-mode': mode, 'content-type': type = '' } = headers;
  const isOwn = site === undefined || site === 'same-origin' || site === 'none';
  if (method === 'GET' || method === 'HEAD') return isOwn || mode === 'navigate';
  return method === 'POST' && isOwn && origin === `http://${host}` && JSON_TYPE.test(type);
}

const refused = (status: number, told: string): Admission => ({ kind: 'refused', status, told });

function isSame(known: string, written: string): boolean {
  const [a, b] = [Buffer.from(known), Buffer.from(written)];
  return a.length === b.length && timingSafeEqual(a, b);
}
