import type { ComparedText } from '../../comparison/compared-text.ts';
import { differenceBetween } from '../../comparison/difference.ts';
import { find } from '../../browser/element.ts';
import { differenceElement } from '../../rendering/history/difference.ts';
import { differenceWords } from '../../rendering/history/difference-words.ts';
import { toDom } from '../../workbench/preview/to-dom.ts';

/**
 * Holds the two versions against each other that are chosen, the older one first whatever the order of the choice. The choice
 * stands in the fragment of the address, so that a link to it can be kept.
 */
export function compareChosen(choice: HTMLElement, place: HTMLElement): void {
  const status = find(choice, '[role=status]');
  const selects = [...choice.querySelectorAll('select')];
  const asked = new URLSearchParams(location.hash.slice(1));
  for (const select of selects) select.value = asked.get(select.name) ?? select.value;
  let newest = 0;
  const compare = async (): Promise<void> => {
    const turn = (newest += 1);
    const chosen = selects
      .map(({ selectedOptions: [option] }) => option!)
      .sort((a, b) => Number(a.value) - Number(b.value));
    const texts = await Promise.all(chosen.map(({ dataset }) => textAt(dataset['file']!))).catch(() => undefined);
    if (turn !== newest) return;
    status.textContent = texts ? '' : differenceWords.failed;
    const [before, after] = chosen.map(({ dataset }) => dataset['href']!);
    place.replaceChildren(
      ...(texts
        ? [toDom(differenceElement(differenceBetween(texts[0]!, texts[1]!), { before: before!, after: after! }))]
        : []),
    );
  };
  choice.addEventListener('change', () => {
    history.replaceState(null, '', `#${new URLSearchParams(selects.map(({ name, value }) => [name, value]))}`);
    void compare();
  });
  choice.inert = false;
  void compare();
}

const known = new Map<string, Promise<ComparedText>>();

function textAt(file: string): Promise<ComparedText> {
  const text = known.get(file) ?? load(file);
  known.set(file, text);
  text.catch(() => known.delete(file));
  return text;
}

async function load(file: string): Promise<ComparedText> {
  const response = await fetch(file);
  if (!response.ok) throw new Error(file);
  return (await response.json()) as ComparedText;
}
