import { zipSync } from 'fflate';
import { element } from '../../browser/element.ts';
import { addToFolder, canSaveIntoFolder, type OutFile } from '../out/content-folder.ts';
import { download, press } from '../out/ways.ts';
import type { UnitsOffer } from '../worker/units.ts';
import { workbenchWords } from '../words.ts';
import { unitWords } from '../unit-words.ts';

const words = unitWords.list;

/** What a workbook of units gives: the files and the ways out, and each row that gives none, with the reason. */
export function unitList(
  { units, kept, faults, told, remarks }: UnitsOffer,
  register: (units: UnitsOffer['units']) => Promise<void>,
): HTMLElement {
  const state = element('p', { class: 'told', role: 'status' });
  const say = (sentence: string): void => void (state.textContent = sentence);
  return element(
    'section',
    { class: 'unit-list' },
    element('h3', { tabindex: '-1' }, words.heading),
    element('p', {}, words.made(units.length)),
    units.length > 0 && element('p', { class: 'actions' }, ...waysOut(units, say, () => register(units))),
    state,
    listed(words.faults(faults.length), faults),
    listed(words.refused, told),
    faults.length + told.length > 0 && element('p', {}, words.mend),
    listed(words.remarks, remarks),
    folded(
      words.made(units.length),
      units.map(({ id, name }) => `${name} (don-vi/${id}.yaml)`),
    ),
    folded(
      words.kept(kept.length),
      kept.map(({ row, name, id }) => words.keptOne(row, name, id)),
    ),
    units.length > 0 && element('p', { class: 'quiet' }, words.next),
  );
}

/** @param saved what follows once the files are out */
function waysOut(
  units: UnitsOffer['units'],
  say: (sentence: string) => void,
  saved: () => Promise<void>,
): HTMLElement[] {
  const files = units.map(({ id, text }): OutFile => ({ path: `don-vi/${id}.yaml`, content: text }));
  const folder = press(words.folder, 'primary', async () => {
    const { result, written } = await addToFolder(files);
    const out = workbenchWords.out;
    const sentences = {
      saved: words.saved(written, files.length - written),
      cancelled: out.cancelled,
      'not-content': out.notContent,
      failed: out.notSaved,
    };
    say(sentences[result]);
    if (result === 'saved') await saved();
  });
  const zip = press(words.zip, '', async () => {
    const encoder = new TextEncoder();
    const packed = zipSync(Object.fromEntries(units.map(({ id, text }) => [`${id}.yaml`, encoder.encode(text)])));
    download('don-vi.zip', new Blob([packed], { type: 'application/zip' }));
    say(words.zipHint);
    await saved();
  });
  return canSaveIntoFolder() ? [folder, zip] : [zip];
}

function listed(title: string, lines: readonly string[]): HTMLElement | undefined {
  if (lines.length === 0) return undefined;
  // A remark may hold lines of a file.
  const items = lines.map((line) => {
    const [first = '', ...code] = line.split('\n');
    return element('li', {}, first, code.length > 0 && element('pre', {}, code.join('\n')));
  });
  return element('section', {}, element('h4', {}, title), element('ul', {}, ...items));
}

function folded(title: string, lines: readonly string[]): HTMLElement | undefined {
  if (lines.length === 0) return undefined;
  return element(
    'details',
    {},
    element('summary', {}, title),
    element('ul', {}, ...lines.map((line) => element('li', {}, line))),
  );
}
