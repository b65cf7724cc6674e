import { describe, expect, it } from 'vitest';
import { type Admission, Door } from './door.ts';

const HOST = '127.0.0.1:4640';

function visit(door: Door, url: string, headers: Record<string, string> = {}, method = 'GET'): Admission {
  return door.judge({ method, url, headers: { host: HOST, ...headers } });
}

/** A door that has let one browser in, with the cookie of that browser. */
function opened(): { door: Door; cookie: string; key: string } {
  const door = new Door(4640);
  const key = door.newKey();
  const admission = visit(door, `/soan/?ma=${key}`);
  if (admission.kind !== 'welcome') throw new Error('not let in');
  return { door, key, cookie: admission.cookie.split(';')[0]! };
}

const POST = { origin: `http://${HOST}`, 'content-type': 'application/json' };

describe('the door of the page that publishes', () => {
  it('opens once for each key, and for nobody without one', () => {
    const { door, key } = opened();
    expect(visit(door, `/soan/?ma=${key}`)).toMatchObject({ kind: 'refused', status: 403 });
    expect(visit(door, '/soan/')).toMatchObject({ kind: 'refused', status: 403 });
    expect(visit(door, '/soan/?ma=')).toMatchObject({ kind: 'refused' });
    expect(visit(door, '/soan/', { cookie: 'soan-4640=' })).toMatchObject({ kind: 'refused' });
    expect(visit(door, `/soan/?ma=${door.newKey()}`)).toMatchObject({ kind: 'welcome' });
  });

  it('lets the browser in that was let in, by a cookie that no script and no other site can use', () => {
    const { door, cookie, key } = opened();
    expect(visit(door, '/soan/', { cookie: `a=b; ${cookie}` })).toEqual({ kind: 'inside' });
    expect(visit(door, `/soan/?ma=${key}`, { cookie })).toMatchObject({ kind: 'welcome' });
    const again = visit(door, `/soan/?ma=${door.newKey()}`);
    expect(again).toMatchObject({
      cookie: expect.stringMatching(/^soan-4640=[\w-]{32}; Path=\/; HttpOnly; SameSite=Strict$/),
    });
    expect(visit(new Door(4640), '/soan/', { cookie })).toMatchObject({ kind: 'refused' });
  });

  it.each(['tro-nhung.example:4640', '127.0.0.1', '127.0.0.1:80', '127.0.0.1.example:4640', '', '[::1]:4640'])(
    'refuses the name %j that an address was made to lead here by',
    (host) => {
      const { door, cookie } = opened();
      expect(visit(door, '/soan/', { cookie, host })).toMatchObject({ kind: 'refused', status: 421 });
    },
  );

  it('takes what is to be done from its own pages only', () => {
    const { door, cookie } = opened();
    const send = (headers: Record<string, string>, method = 'POST') =>
      visit(door, '/soan/may/publish', { cookie, ...headers }, method).kind;
    expect(send(POST)).toBe('inside');
    expect(send({ ...POST, 'sec-fetch-site': 'same-origin' })).toBe('inside');
    expect(send({ ...POST, origin: 'http://localhost:4640' })).toBe('refused');
    expect(send({ ...POST, origin: 'http://127.0.0.1:3000' })).toBe('refused');
    expect(send({ ...POST, origin: 'null' })).toBe('refused');
    expect(send({ 'content-type': 'application/json' })).toBe('refused');
    expect(send({ ...POST, 'content-type': 'text/plain' })).toBe('refused');
    expect(send({ ...POST, 'content-type': 'application/json-x' })).toBe('refused');
    // A page of another port of this machine is of the same site to a browser, and sends the cookie.
    expect(send({ ...POST, 'sec-fetch-site': 'same-site' })).toBe('refused');
    for (const method of ['PUT', 'DELETE', 'OPTIONS', 'PATCH']) expect(send(POST, method)).toBe('refused');
  });

  it('gives a key or a file to no page of others, but lets an address be followed', () => {
    const { door, cookie } = opened();
    const cross = { cookie, 'sec-fetch-site': 'cross-site' };
    expect(visit(door, '/assets/a.js', { ...cross, 'sec-fetch-mode': 'no-cors' }).kind).toBe('refused');
    expect(visit(door, '/soan/', { ...cross, 'sec-fetch-mode': 'navigate' }).kind).toBe('inside');
    expect(visit(door, `/soan/?ma=${door.newKey()}`, POST, 'POST').kind).toBe('refused');
  });
});
