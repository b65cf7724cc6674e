import { expect, inject, it, vi } from 'vitest';
import { everyPage } from '../e2e/addresses.ts';
import { PATIENCE } from '../patience.ts';
import type { Engine } from './engine.ts';
import { dutiesIn, everyDuty, LONG_SHEET } from './long-sheet.ts';

/** Asks an engine for every page, the list of a unit, search, and the pages that are laid out for the printer. */
export function testSite(engine: () => Engine): void {
  const open = (address: string) => engine().open(inject('fixture') + address);
  const complaints = async () => (await engine().run(look)).complaints;
  const textOf = (selector: string) =>
    engine().run((wanted) => document.querySelector(wanted)?.textContent?.trim() ?? '', selector);
  const saysInTime = (selector: string, words: string) =>
    vi.waitFor(async () => expect(await textOf(selector)).toContain(words), PATIENCE);

  it('shows every page, with a title and a heading, and none complains', async () => {
    const seen = [];
    for (const address of everyPage) {
      await engine().open(inject('shipped') + address);
      // One that leads on may go while it is looked at: then it is the next one that is seen.
      const here = await vi.waitFor(async () => {
        const found = await engine().run(look);
        expect(found, address).toMatchObject({ hasTitle: true, hasHeading: true });
        return found;
      }, PATIENCE);
      seen.push({ address, ...here });
    }
    expect(seen).toEqual(seen.map(({ address }) => ({ address, hasTitle: true, hasHeading: true, complaints: [] })));
  });

  it('keeps what a unit notes over a visit', async () => {
    const tally = '.list-bar .count';
    await open(LONG_SHEET);
    await saysInTime(tally, `0/${everyDuty.length} nhiệm vụ`);
    await engine().click('tr.duty .noting label:has(input[value=done])');
    await saysInTime(tally, `1/${everyDuty.length} nhiệm vụ`);
    await open(LONG_SHEET);
    await saysInTime(tally, `1/${everyDuty.length} nhiệm vụ`);
    expect(await engine().run(() => document.querySelectorAll('.noting input[value=done]:checked').length)).toBe(1);
    expect(await complaints()).toEqual([]);
  });

  it('finds a sentence by words without marks, and opens it', async () => {
    await open('/');
    await engine().type('#tim-nhanh', 'siet chat ky luat');
    // Half of what is typed may have an answer too, and what is pressed must not give way to another.
    await saysInTime('[role=option]:last-child', '“siet chat ky luat”');
    await saysInTime('[role=option]', 'Siết chặt kỷ luật');
    expect(await complaints()).toEqual([]);
    await engine().click('[role=option]');
    await saysInTime(':target [data-official]', 'Siết chặt kỷ luật');
    expect(await complaints()).toEqual([]);
  });

  it('lays a sheet out in numbered pages before it is printed', async () => {
    await open(LONG_SHEET);
    const layOut = () =>
      engine().run(() => {
        window.dispatchEvent(new Event('beforeprint'));
        return [...document.querySelectorAll('.folio')].map((folio) => folio.textContent);
      });
    await vi.waitFor(async () => expect((await layOut()).length).toBeGreaterThan(3), PATIENCE);
    const folios = await layOut();
    const numbers = folios.map((text) => /trang \d+\/\d+/.exec(text)?.[0]);
    expect(numbers).toEqual(folios.map((_, index) => `trang ${index + 1}/${folios.length}`));
    expect(dutiesIn(folios.join(' '))).toEqual(everyDuty);
  });
}

/** What a page shows and says of itself, read in the page. */
function look() {
  const { complaints } = window as unknown as { complaints: string[] };
  return {
    hasTitle: document.title !== '',
    hasHeading: (document.querySelector('main h1')?.getBoundingClientRect().height ?? 0) > 0,
    complaints,
  };
}
