import { expect, it } from 'vitest';
import { sourcesOnly } from './sources-only.ts';

const plugin = sourcesOnly('/a') as unknown as {
  generateBundle: (this: object, options: object, bundle: object) => void;
};

/** What ends the build of a worker with these modules in it. */
function faultOf(...moduleIds: string[]): string | undefined {
  let fault: string | undefined;
  const error = (message: string): void => void (fault = message);
  plugin.generateBundle.call({ error }, {}, { 'a.js': { type: 'chunk', moduleIds }, 'a.css': { type: 'asset' } });
  return fault;
}

it('lets a worker be made of sources and packages, and of nothing that a content could come in by', () => {
  expect(faultOf('/a/src/checks/rules.ts', '/a/node_modules/zod/index.js', '\0rolldown/runtime.js')).toBeUndefined();
  expect(faultOf('/a/content/van-ban/cong-van.mdx')).toContain('cong-van.mdx');
  expect(faultOf('\0virtual:content')).toContain('virtual:content');
  expect(faultOf('/b/src/checks/rules.ts')).toContain('/b/src');
});
