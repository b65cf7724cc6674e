import { describe } from 'vitest';
import { findFirefox } from '../../cli/programs/engines.ts';
import { useEngine } from './engine.ts';
import { launchChromium, launchFirefox } from './puppeteer.ts';
import { testMargins } from './test-margins.ts';
import { testPaper } from './test-paper.ts';

describe.skipIf(!findFirefox())('paper from Firefox', () => testPaper(useEngine(launchFirefox)));

describe.skipIf(!findFirefox())('paper of any margins from Firefox', () => testMargins(useEngine(launchFirefox)));
describe('paper of any margins from Chromium', () => testMargins(useEngine(launchChromium)));
