import { describe, expect, it } from 'vitest';
import { ownScript } from './own-worker.ts';

const HERE = 'https://vanban.vn/tp/assets/element.Ab12_-cd.js';

describe('a script of this build', () => {
  it.each([
    '/tp/assets/reading-Ab12_-cd.js',
    './reading-Ab12_-cd.js',
    'https://vanban.vn/tp/assets/reading-Ab12_-cd.js',
  ])('may be started: %s', (address) => {
    expect(ownScript(address, HERE)).toBe('https://vanban.vn/tp/assets/reading-Ab12_-cd.js');
  });

  it.each([
    'https://example.org/tp/assets/x.js',
    'https://vanban.vn.example.org/tp/assets/x.js',
    '//example.org/tp/assets/x.js',
    'http://vanban.vn/tp/assets/x.js',
    'data:text/javascript,postMessage(1)',
    'blob:https://vanban.vn/1f6c',
    '/assets/x.js',
    '/tp/pagefind/pagefind-worker.js',
    '/tp/assets/../nguon/x.js',
    '/tp/assets/%2e%2e/nguon/x.js',
    '/tp/assets/..%2fnguon/x.js',
    '/tp/assets/x.js?y=.js',
    '/tp/assets/x.js#y.js',
    '/tp/assets/x.svg',
    '/tp/assets/',
    '',
  ])('is not: %s', (address) => {
    expect(() => ownScript(address, HERE)).toThrow(TypeError);
  });
});
