import { vi } from 'vitest';
import { PATIENCE } from './patience.ts';

/** Changed code is given up on sooner: `npm run mutation` sets this, or each change that breaks a page would cost minutes. */
const TIMEOUT = Number(process.env['EVENTUALLY_TIMEOUT'] ?? PATIENCE.timeout);

/** Waits until a look at the page does not fail: for what comes by itself, however busy the machine is. */
export const eventually = <T>(look: () => T | Promise<T>): Promise<T> =>
  vi.waitFor(look, { timeout: TIMEOUT, interval: 20 });
