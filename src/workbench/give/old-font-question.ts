import { element } from '../../browser/element.ts';
import { press } from '../out/ways.ts';
import type { Given, OldFontGiven } from './read-paper.ts';

/** The words for a paper in a font from before Unicode. */
export const oldFontWords = {
  told: (encoding: string) => `Văn bản dùng phông ${encoding} cũ, cần chuyển sang Unicode.`,
  before: 'Trong tệp',
  after: 'Sau khi chuyển',
  hint: 'Chữ sau khi chuyển đọc được thì chọn Chuyển. Sau đó vẫn phải xem lại từng chữ, nhất là chữ hoa.',
  convert: 'Chuyển sang Unicode',
  cancel: 'Không chuyển',
};

/** Asks whether words that were converted are the ones meant; nothing is converted before a person has said so. */
export function oldFontQuestion(
  { before, after, convert }: OldFontGiven,
  answer: (next?: Promise<Given>) => void,
): HTMLElement {
  return element(
    'div',
    { class: 'old-font' },
    element(
      'dl',
      {},
      element('dt', {}, oldFontWords.before),
      element('dd', { translate: 'no' }, before),
      element('dt', {}, oldFontWords.after),
      element('dd', {}, after),
    ),
    element('p', {}, oldFontWords.hint),
    element(
      'p',
      { class: 'actions' },
      press(oldFontWords.convert, 'primary', () => answer(convert())),
      press(oldFontWords.cancel, '', () => answer()),
    ),
  );
}
