import { describe } from 'vitest';
import { findWebKit, NO_WEBKIT } from '../../cli/programs/engines.ts';
import { useEngine } from './engine.ts';
import { launchWebKit } from './webkit.ts';
import { testSite } from './test-site.ts';
import { testWorkers } from './test-workers.ts';

if (!findWebKit()) console.warn(NO_WEBKIT);

describe.skipIf(!findWebKit())('the site in WebKit', () => {
  const engine = useEngine(launchWebKit);
  testSite(engine);
  testWorkers(engine);
});
