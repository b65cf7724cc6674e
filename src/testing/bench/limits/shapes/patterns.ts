/** What a text is made of when somebody wants to hold up its readers: each is repeated until a file is full. */
export const PATTERNS: Readonly<Record<string, string>> = {
  letters: 'a',
  capitals: 'A',
  words: 'hồ sơ ',
  'capital words': 'ỦY BAN ',
  digits: '7',
  'spaced digits': '7 ',
  'dotted digits': '7.',
  blanks: ' ',
  tabs: '\t',
  'strange blanks': '\u00a0',
  'invisible signs': '\u200b',
  'alternating tone marks': 'a\u0301\u0323',
  'tone marks': '\u0301',
  'decomposed letters': 'a\u0302\u0301',
  'full-width digits': '１',
  'mathematical letters': '𝐌',
  'Cyrillic letters': 'М',
  'lone surrogates': '\ud83d',
  'private signs': '\uf0b7 ',
  asterisks: '*',
  'asterisks apart': '* a *',
  underscores: '_a',
  'opening brackets': '[',
  'closing brackets': ']',
  links: '[a](b',
  'whole links': '[a](https://b.vn) ',
  bars: '|',
  cells: '| a ',
  'less-than signs': '<',
  'open tags': '<EditorNote>',
  'closing tags': '</EditorNote>',
  'broken tags': '<EditorNote a="',
  'broken attributes': '<Ref a=b a=b ',
  'inline tags': 'm<sup>2</sup> ',
  comments: '<!-- a ',
  breaks: '<br/>',
  backslashes: '\\',
  'codes of characters': '&#77;',
  'broken codes': '&#',
  'YAML codes': '\\u1EAC',
  'code signs': '`',
  fences: '```',
  tildes: '~~~',
  hashes: '#',
  dashes: '-',
  'dashes apart': '- ',
  'plus signs': '+ ',
  'equal signs': '=',
  colons: ':',
  'quotes of type': '“',
  'straight quotes': '"',
  'single quotes': "'",
  dots: '.',
  slashes: '/',
  'closing marks': './.',
  'curly brackets': '{',
  'round brackets': '(',
  'numbers in brackets': '(1) ',
  'marker of a clause': '1. ',
  'marker of a point': 'a) ',
  'marker of an article': 'Điều 1. ',
  'marker of a part': 'I. ',
  'mention of a provision': 'khoản 1 Điều 2, ',
  'list of provisions': '1, 2, 3 và ',
  'document code': '319-TB/VPTU ',
  'broken code': '319-TB/',
  date: 'ngày 14 tháng 7 năm 2023 ',
  'mark of secrecy': 'M Ậ T ',
  'letter of a mark': 'Mậ',
  telephone: '0905 123 ',
  'identity number': '048 ',
  address: 'a@b.c',
  'address of a site': 'https://a.vn/',
  'capitals and digits': 'A1-',
  commas: 'a, ',
  'conflict marks': '<<<<<<< ',
  'key and value': 'k: v ',
};

/** How the pieces stand: apart, in lines and paragraphs, and in the longest lines that are read. */
export const LAYOUTS: Readonly<Record<string, (pattern: string) => string>> = {
  'in a line': (pattern) => pattern,
  'in lines': (pattern) => `${repeated(pattern, 24)}\n`,
  'in paragraphs': (pattern) => `${repeated(pattern, 24)}\n\n`,
  'in long lines': (pattern) => `${repeated(pattern, LONG)}\n\n`,
  'before many blanks': (pattern) => `${`${pattern}${' '.repeat(3_000)}`.repeat(6).slice(0, LONG)}x\n\n`,
};

/** UTF-16 units of a line, a little below what `limits.ts` allows. */
const LONG = 19_500;

function repeated(pattern: string, length: number): string {
  return pattern.repeat(Math.max(1, Math.floor(length / pattern.length)));
}

/** That many characters of one pattern. */
export function fill(pattern: string, layout: string, length: number): string {
  const piece = LAYOUTS[layout]!(pattern);
  return piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
}
