import { describe } from 'vitest';
import { findFirefox, NO_FIREFOX } from '../../cli/programs/engines.ts';
import { useEngine } from './engine.ts';
import { launchFirefox } from './puppeteer.ts';
import { testSite } from './test-site.ts';
import { testWorkers } from './test-workers.ts';

if (!findFirefox()) console.warn(NO_FIREFOX);

describe.skipIf(!findFirefox())('the site in Firefox', () => {
  const engine = useEngine(launchFirefox);
  testSite(engine);
  testWorkers(engine);
});
