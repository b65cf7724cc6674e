import { describe } from 'vitest';
import { useEngine } from './engine.ts';
import { launchChromium } from './puppeteer.ts';
import { testWorkers } from './test-workers.ts';

// What else Chromium is asked of stands in src/testing/e2e.
describe('the site in Chromium', () => testWorkers(useEngine(launchChromium)));
