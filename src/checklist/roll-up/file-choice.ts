import type { ProgressFile } from '../../domain/progress/progress.schema.ts';
import { element } from '../../browser/element.ts';
import type { FileChoice } from './newest-files.ts';
import { rollUpWords as words } from './roll-up-words.ts';

let made = 0;

/** The files of one sender, one of which is taken; `take` is told of another one. */
export function fileChoice(
  { name, files, taken }: FileChoice,
  take: (file: ProgressFile) => void,
): HTMLFieldSetElement {
  made += 1;
  const labels = files.map(({ name: fileName, file, isToCome }) => {
    const radio = element('input', { type: 'radio', name: `tep-${made}` });
    radio.checked = file === taken;
    radio.addEventListener('change', () => take(file));
    const text = words.file(fileName, file.exported, file.entries.length);
    return element('label', {}, radio, element('span', {}, text, ...(isToCome ? [' ', mark()] : [])));
  });
  return element('fieldset', {}, element('legend', {}, words.choice(name, files.length)), ...labels);
}

const mark = (): HTMLElement => element('strong', {}, words.toCome);
