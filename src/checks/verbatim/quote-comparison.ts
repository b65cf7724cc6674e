import { fold } from '../../vietnamese/fold.ts';
import { withoutEnd } from '../../vietnamese/without-end.ts';
import type { Message } from '../../issues/message.ts';
import { maskPersonalData } from '../confidential/gate/mask.ts';

/** So much of the text is shown. */
const SHOWN_WORDS = 8;
const OFFERED_CHARACTERS = 240;
/** So many words of a quote tell which passage was meant. */
const COMPARED_WORDS = 60;

/**
 * How a quote differs from the text it should be a run of, both with single spaces; undefined where it is one and cuts
 * no word.
 */
export function compareQuote(quote: string, text: string): Message | undefined {
  if (isRunOf(quote, text)) return undefined;
  if (quote !== '' && text.includes(quote)) {
    return { message: 'đoạn trích cắt ngang một chữ.', fix: `chép trọn chữ: «${wholeWords(quote, text)}».` };
  }
  const words = quote.split(' ');
  const textWords = text.split(' ');
  const start = nearestPlace(words, textWords);
  if (start === undefined) {
    return {
      message: 'không có đoạn nào như vậy trong điều khoản.',
      fix: 'chép lại đúng từng chữ một đoạn của điều khoản này.',
    };
  }
  const there = textWords.slice(start);
  const same = there.findIndex((word, index) => word !== words[index]);
  const from = Math.max(0, same === -1 ? there.length : same);
  // A number that is cut could no longer be known for one.
  const shown = maskPersonalData(quote).split(' ');
  const shownThere = maskPersonalData(text).split(' ').slice(start);
  return {
    message: `${from > 0 ? `sau «${tail(shown.slice(0, from))}», ` : ''}chỗ này ghi «${head(shown.slice(from))}» nhưng điều khoản viết «${head(shownThere.slice(from))}».`,
    fix: `chép lại: «${cut(endingLike(quote, shownThere.slice(0, words.length).join(' ')))}».`,
  };
}

const isLetter = (character: string | undefined): boolean => character !== undefined && /[\p{L}\p{N}]/u.test(character);

/** Whether the quote stands in the text, character for character, and begins and ends with whole words. */
export function isRunOf(quote: string, text: string): boolean {
  for (let at = text.indexOf(quote); at >= 0 && quote !== ''; at = text.indexOf(quote, at + 1)) {
    const cutsStart = isLetter(quote[0]) && isLetter(text[at - 1]);
    const cutsEnd = isLetter(quote.at(-1)) && isLetter(text[at + quote.length]);
    if (!cutsStart && !cutsEnd) return true;
  }
  return false;
}

/** Without the punctuation at its end, where the quote has none. */
function endingLike(quote: string, passage: string): string {
  return isLetter(quote.at(-1)) ? withoutEnd(passage, /[^\p{L}\p{N}]/u) : passage;
}

function wholeWords(quote: string, text: string): string {
  const at = text.indexOf(quote);
  const start = text.lastIndexOf(' ', at) + 1;
  const end = text.indexOf(' ', at + quote.length);
  return cut(endingLike(quote, maskPersonalData(text).slice(start, end < 0 ? text.length : end)));
}

/** The word of the text from which most words of the quote follow in step, marks and punctuation aside. */
function nearestPlace(words: readonly string[], text: readonly string[]): number | undefined {
  const key = (word: string): string => fold(word).replace(/[^a-z0-9]/g, '');
  const wanted = words.slice(0, COMPARED_WORDS).map(key);
  const keys = text.map(key);
  let best = { start: 0, hits: 0 };
  for (let start = 0; start < keys.length; start += 1) {
    let hits = 0;
    for (let i = 0; i < wanted.length && start + i < keys.length; i += 1) if (wanted[i] === keys[start + i]) hits += 1;
    // A slip in the middle shifts the rest: the first words in step count twice.
    for (let i = 0; i < 4 && i < wanted.length && wanted[i] === keys[start + i]; i += 1) hits += 1;
    if (hits > best.hits) best = { start, hits };
  }
  return best.hits >= Math.max(1, Math.min(3, wanted.length / 2)) ? best.start : undefined;
}

const cut = (text: string): string =>
  text.length > OFFERED_CHARACTERS ? `${text.slice(0, OFFERED_CHARACTERS)}…` : text;
const head = (words: readonly string[]): string =>
  words.length === 0 ? '(hết)' : words.slice(0, SHOWN_WORDS).join(' ') + (words.length > SHOWN_WORDS ? ' …' : '');
const tail = (words: readonly string[]): string =>
  (words.length > SHOWN_WORDS ? '… ' : '') + words.slice(-SHOWN_WORDS).join(' ');
