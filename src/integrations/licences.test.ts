import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { licences } from './licences.ts';

const plugin = licences(resolve(import.meta.dirname, '../..')) as unknown as {
  load: (id: string) => string | undefined;
  generateBundle: (this: object, options: object, bundle: object) => void;
};

/** What ends the build where these modules come into a bundle of that environment. */
function faultOf(moduleIds: string[], environment = 'client'): string | undefined {
  let fault: string | undefined;
  const error = (message: string): void => void (fault = message);
  const bundle = { 'a.js': { type: 'chunk', moduleIds }, 'a.css': { type: 'asset' } };
  plugin.generateBundle.call({ environment: { name: environment }, error }, {}, bundle);
  return fault;
}

describe('the licences of what is shipped', () => {
  it('are whole texts, each with its name, version and identifier', () => {
    const text = plugin.load('\0virtual:licences')!;
    const all = JSON.parse(text.replace('export default ', '')) as Record<string, string>[];
    expect(all.map(({ name }) => name)).toContain('pagefind');
    for (const { version, id, text: words } of all) {
      expect(version).toMatch(/^\d+\.\d+\.\d+/);
      // An expression of SPDX: one licence, or the choice of several.
      expect(id).toMatch(/^[A-Za-z0-9.()+ -]+$/);
      expect(words).toMatch(/copyright|licensed under/i);
    }
  });

  it('leave out none: a package that is not named ends the build', () => {
    expect(faultOf(['/a/src/b.ts', '/a/node_modules/fflate/esm/browser.js', '\0rolldown/runtime.js'])).toBeUndefined();
    expect(faultOf(['/a/node_modules/strange/index.js'])).toContain('strange');
    expect(faultOf(['/a/node_modules/docx/node_modules/@of/strange/index.js'])).toContain('@of/strange');
  });

  it('ask nothing of what only builds the site', () => {
    expect(faultOf(['/a/node_modules/strange/index.js'], 'ssr')).toBeUndefined();
  });
});
