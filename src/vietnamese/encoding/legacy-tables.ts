const GRAVE = '\u0300';
const ACUTE = '\u0301';
const CIRCUMFLEX = '\u0302';
const TILDE = '\u0303';
const BREVE = '\u0306';
const HOOK = '\u0309';
const DOT = '\u0323';

const pairs = (text: string): Map<string, string> =>
  new Map(Array.from(text.matchAll(/(.)(.)/gsu), ([, sign = '', letter = '']) => [sign, letter]));

const replaceSigns = (text: string, table: ReadonlyMap<string, string>): string =>
  Array.from(text, (sign) => table.get(sign) ?? sign).join('');

/** TCVN 5712-3 (ABC) as it looks in Latin-1: each sign, then the letter that was meant. */
const TCVN3_SIGNS = pairs(
  [
    '¨ă©âªê«ô¬ơ\u00adư®đ¡Ă¢Â£Ê¤Ô¥Ơ¦Ư§Đ',
    'µà¶ả·ã¸á¹ạ»ằ¼ẳ½ẵ¾ắÆặÇầÈẩÉẫÊấËậ',
    'ÌèÎẻÏẽÐéÑẹÒềÓểÔễÕếÖệ×ìØỉÜĩÝíÞị',
    'ßòáỏâõãóäọåồæổçỗèốéộêờëởìỡíớîợ',
    'ïùñủòũóúôụõừöử÷ữøứùựúỳûỷüỹýýþỵ',
  ].join(''),
);

/** Windows-1258 read as Latin-1: some letters differ, and each tone is a sign after its vowel. */
const WINDOWS_1258_SIGNS = pairs(`ÃăãăÐđðđÕơõơÝưýưÌ${GRAVE}ì${ACUTE}Þ${TILDE}Ò${HOOK}ò${DOT}`);

/** VNI: signs after a letter, row by row; a row tells what mark the sign adds and then which tone. */
const VNI_ROWS: readonly [letters: RegExp, signs: string, mark: string][] = [
  [/(?<=[aeo])[âàáåãä]/g, 'âàáåãä', CIRCUMFLEX],
  [/(?<=a)[êèéúüë]/g, 'êèéúüë', BREVE],
  [/(?<=[aeiouyôö])[øùûõï]/g, ' øùûõï', ''],
];
const VNI_TONES = ['', GRAVE, ACUTE, HOOK, TILDE, DOT];
const VNI_LETTERS = pairs('ôơöưñđæỉóĩòịîỵ');

/** What a text in TCVN3 says. */
export function decodeTcvn3(text: string): string {
  return replaceSigns(text, TCVN3_SIGNS);
}

/** What a text in Windows-1258 says that was read as Latin-1. */
export function decodeWindows1258(text: string): string {
  return replaceSigns(text, WINDOWS_1258_SIGNS).normalize('NFC');
}

/** What a text in VNI says, in small letters. */
export function decodeVni(text: string): string {
  const marked = VNI_ROWS.reduce(
    (decoded, [letters, signs, mark]) =>
      decoded.replace(letters, (sign) => mark + (VNI_TONES[signs.indexOf(sign)] ?? '')),
    text.toLowerCase(),
  );
  return replaceSigns(marked, VNI_LETTERS).normalize('NFC');
}

/** What a text in VNI says, capitals kept: a capital takes its signs as capitals too (“AÙ”, “Ñ”). */
export function decodeVniCased(text: string): string {
  return text.replace(/[aeiouyôö][âàáåãäêèéúüëøùûõï]?|[ñæóòî]/giu, (letter) => {
    const decoded = decodeVni(letter);
    return letter.charAt(0) === letter.charAt(0).toLowerCase() ? decoded : decoded.toUpperCase();
  });
}
