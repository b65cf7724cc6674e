import { describe } from 'vitest';
import { findFirefox } from '../../cli/programs/engines.ts';
import { useEngine } from './engine.ts';
import { launchFirefox } from './puppeteer.ts';
import { testPaper } from './test-paper.ts';

describe.skipIf(!findFirefox())('paper from Firefox', () => testPaper(useEngine(launchFirefox)));
