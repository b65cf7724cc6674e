import { describe, expect, inject, it } from 'vitest';
import { findWebKit, NO_WEBKIT } from '../../cli/programs/engines.ts';
import { useEngine } from './engine.ts';
import { LONG_SHEET } from './long-sheet.ts';
import { launchWebKit } from './webkit.ts';
import { testSite } from './test-site.ts';
import { testWorkers } from './test-workers.ts';

if (!findWebKit()) console.warn(NO_WEBKIT);

describe.skipIf(!findWebKit())('the site in WebKit', () => {
  const engine = useEngine(launchWebKit);
  testSite(engine);
  testWorkers(engine);

  // Its driver prints nothing.
  it('has folios that fit between any margins: it takes those of no style sheet', async () => {
    await engine().open(inject('fixture') + LONG_SHEET);
    const folio = () => getComputedStyle(document.documentElement).getPropertyValue('--folio');
    expect((await engine().run(folio)).trim()).toBe('164mm');
  });
});
