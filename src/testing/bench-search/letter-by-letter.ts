import type { CountingServer } from './counting-server.ts';
import type { Answer } from './in-browser.ts';
import { kilobytes } from './report.ts';

/** A page of search with nothing loaded yet. */
export interface FreshPage {
  ask(text: string): Promise<Answer>;
  close(): Promise<void>;
}

/** So late that what is computed between two parts takes less. */
const LATE = 2000;
/** Loads what every question needs, and asks nothing. */
const NOTHING = '…';

/** What the worst letter costs where each is asked for, and how many times the first answer waits for the server. */
export async function reportTyping(
  queries: readonly string[],
  server: CountingServer,
  open: () => Promise<FreshPage>,
): Promise<void> {
  const costs: { text: string; bytes: number; milliseconds: number }[] = [];
  for (const query of queries) {
    const page = await open();
    await page.ask(NOTHING);
    for (let length = 1; length <= query.length; length += 1) {
      const [text, before] = [query.slice(0, length), server.sent];
      const { milliseconds } = await page.ask(text);
      costs.push({ text, bytes: server.sent - before, milliseconds });
    }
    await page.close();
  }
  const heaviest = costs.toSorted((a, b) => b.bytes - a.bytes)[0]!;
  const slowest = costs.toSorted((a, b) => b.milliseconds - a.milliseconds)[0]!;
  console.log(
    `letter by letter, ${queries.length} queries: at most ${kilobytes(heaviest.bytes)} (“${heaviest.text}”), ` +
      `at most ${slowest.milliseconds.toFixed(0)} ms (“${slowest.text}”)`,
  );
  const page = await open();
  server.late = LATE;
  const { milliseconds } = await page.ask(queries[0]!);
  server.late = 0;
  await page.close();
  console.log(
    `with every part of the index late, the first answer waits for ${Math.floor(milliseconds / LATE)} of them`,
  );
}
