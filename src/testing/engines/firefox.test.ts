import { describe, expect, inject, it } from 'vitest';
import { findFirefox, NO_FIREFOX } from '../../cli/programs/engines.ts';
import { useEngine } from './engine.ts';
import { LONG_SHEET } from './long-sheet.ts';
import { launchFirefox } from './puppeteer.ts';
import { testSite } from './test-site.ts';
import { testWorkers } from './test-workers.ts';

if (!findFirefox()) console.warn(NO_FIREFOX);

describe.skipIf(!findFirefox())('the site in Firefox', () => {
  const engine = useEngine(launchFirefox);
  testSite(engine);
  testWorkers(engine);

  it('has folios as high as the paper that the style sheet asks for', async () => {
    await engine().open(inject('fixture') + LONG_SHEET);
    const folio = () => getComputedStyle(document.documentElement).getPropertyValue('--folio');
    expect((await engine().run(folio)).trim()).toBe('184mm');
  });
});
