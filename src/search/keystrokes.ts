import { placeTone } from '../vietnamese/tone-position.ts';

const TONES: Record<string, string> = { s: '\u0301', f: '\u0300', r: '\u0309', x: '\u0303', j: '\u0323' };
const VNI_TONES: Record<string, string> = { 1: 's', 2: 'f', 3: 'r', 4: 'x', 5: 'j' };
const HORNS: Record<string, string> = { a: 'ă', o: 'ơ', u: 'ư' };
const HATS: Record<string, string> = { a: 'â', e: 'ê', o: 'ô' };

/** The text with its last letter that the map knows replaced; undefined when it has none. */
function mark(text: string, map: Record<string, string>): string | undefined {
  for (let i = text.length - 1; i >= 0; i -= 1) {
    const letter = map[text.charAt(i)];
    if (letter !== undefined) return text.slice(0, i) + letter + text.slice(i + 1);
  }
  return undefined;
}

function horn(text: string): string | undefined {
  const at = text.lastIndexOf('uo');
  return at < 0 ? mark(text, HORNS) : `${text.slice(0, at)}ươ${text.slice(at + 2)}`;
}

/** What one key does to the letters before it; undefined when it is only a letter. */
function press(text: string, key: string): string | undefined {
  if (key === 'd' || key === '9') return text.startsWith('d') ? `đ${text.slice(1)}` : undefined;
  if (key === 'w' || key === '7' || key === '8') return horn(text);
  if (key === '6') return mark(text, HATS);
  return HATS[key] && text.includes(key) ? mark(text, { [key]: HATS[key] }) : undefined;
}

/**
 * The syllable that was meant where keys of Telex or VNI were left in the text: “ddaast”, “d9at61”, “giảiq” stays.
 * Small letters in NFC; undefined when no key had anything to act on.
 */
export function replayKeys(word: string): string | undefined {
  let text = '';
  let tone = '';
  let acted = false;
  for (const key of word) {
    const toneKey = VNI_TONES[key] ?? key;
    const hasVowel = /[aăâeêioôơuưy]/.test(text.normalize('NFD'));
    if (TONES[toneKey] !== undefined && hasVowel) {
      tone = TONES[toneKey];
      acted = true;
      continue;
    }
    const pressed = press(text, key);
    acted ||= pressed !== undefined;
    text = pressed ?? text + key;
  }
  if (!acted) return undefined;
  const at = text.search(/[aăâeêioôơuưy]/);
  return placeTone(at < 0 ? text : text.slice(0, at + 1) + tone + text.slice(at + 1));
}
