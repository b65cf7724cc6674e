import { describe, expect, it } from 'vitest';
import { WORKER_POLICY } from '../../browser/worker/own-worker.ts';
import { pagePolicy, securityHeaders } from './security-headers.ts';

describe('the policy of a page', () => {
  it('allows nothing that is not named', () => {
    expect(pagePolicy).toMatch(/^default-src 'none'; /);
    expect(pagePolicy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|data:|\*/);
  });

  it('takes all that it loads from its own site, and lets nobody put it elsewhere or send its forms away', () => {
    const policy = securityHeaders['Content-Security-Policy']!.split('; ').map((one) => one.split(' '));
    const allowed = Object.fromEntries(policy.map(([name, ...sources]) => [name, sources.join(' ')]));
    for (const kind of ['style', 'font', 'img', 'connect', 'manifest', 'worker'])
      expect([kind, allowed[`${kind}-src`]]).toEqual([kind, "'self'"]);
    expect(allowed['script-src']).toBe("'self' 'wasm-unsafe-eval'");
    expect(allowed['form-action']).toBe("'self'");
    expect([allowed['base-uri'], allowed['frame-ancestors']]).toEqual(["'none'", "'none'"]);
  });

  it('lets one policy of Trusted Types be made, once, which starts workers of this build', () => {
    expect(pagePolicy).toMatch(new RegExp(`; require-trusted-types-for 'script'; trusted-types ${WORKER_POLICY}$`));
    expect(pagePolicy).toContain("worker-src 'self'");
  });

  it('leaves to the header what a page cannot say of itself', () => {
    expect(pagePolicy).not.toContain('frame-ancestors');
    expect(securityHeaders['Content-Security-Policy']).toBe(`${pagePolicy}; frame-ancestors 'none'`);
  });
});
