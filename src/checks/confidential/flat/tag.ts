/** A tag or a comment of markup: what it does to the line, and what it says beside it. */
export interface Tag {
  /** Where it ends in the text. */
  end: number;
  /** Nothing inside a line; a line end, or the edge of a cell, between its parts. */
  stands: '' | '\n' | '|' | '\t';
  /** Texts of its attributes, or of the comment, by their places. */
  asides: readonly (readonly [start: number, end: number])[];
}

/** No tag of ours is longer; what has no end within it is text. */
const LONGEST = 2000;
const ATTRIBUTE = /([\w:.-]{1,40})\s{0,9}=\s{0,9}(?:"([^"]*)"|'([^']*)'|\{([^{}]*)\})/g;
/** Attributes that say nothing: names for programs. */
const SILENT = /^(?:class|style|rel|type|role|lang|charset|integrity|viewBox|d|points|xmlns.*|w:rsid.*|w:fill|r|s|t)$/;
/** What an attribute can hold that is looked for. */
const TELLING = /[^\x00-\x7f]|\d\d|mat|&/i;

const NONE: Tag['asides'] = [];
const INLINE = new Set(
  (
    'a abbr b bdi bdo cite code data del dfn em font i ins kbd mark q s samp small span strong sub sup time tt u var wbr ' +
    'ref r t rpr phonetic'
  ).split(' '),
);
const CELL = new Set(['td', 'th', 'c']);
/** Tags of office files that end a line or a cell; all others of theirs stand inside one. */
const OF_OFFICE: Record<string, Tag['stands']> = {
  'w:p': '\n',
  'w:br': '\n',
  'w:cr': '\n',
  'w:tc': '|',
  'w:tab': '\t',
};
const standings = new Map<string, Tag['stands']>();

/** The tag or comment that begins at a “<”; undefined where that is only a sign. */
export function tagAt(text: string, at: number): Tag | undefined {
  if (text.startsWith('<!--', at)) return commentAt(text, at);
  const isClosing = text.charCodeAt(at + 1) === 0x2f;
  const nameEnd = endOfName(text, isClosing ? at + 2 : at + 1);
  const end = nameEnd === undefined ? undefined : endOfTag(text, nameEnd);
  if (nameEnd === undefined || end === undefined) return undefined;
  return {
    end,
    stands: standing(text.slice(isClosing ? at + 2 : at + 1, nameEnd)),
    asides: isClosing || end - nameEnd < 5 ? NONE : attributes(text.slice(nameEnd, end), nameEnd),
  };
}

function commentAt(text: string, at: number): Tag {
  const close = text.indexOf('-->', at + 4);
  const end = close < 0 ? text.length : close;
  return { end: Math.min(end + 3, text.length), stands: '\n', asides: [[at + 4, end]] };
}

const isLetter = (code: number): boolean => (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;

/** Behind the name of a tag, “!doctype” and “?xml” among them; undefined where no letter begins one. */
function endOfName(text: string, start: number): number | undefined {
  const first = text.charCodeAt(start);
  if (!isLetter(first) && first !== 0x21 && first !== 0x3f) return undefined;
  let index = start + 1;
  // Letters, digits, “:”, “-” and “.”.
  for (let code = text.charCodeAt(index); isLetter(code) || (code >= 0x2d && code <= 0x3a && code !== 0x2f);) {
    index += 1;
    code = text.charCodeAt(index);
  }
  return index;
}

/** Behind the “>” that stands in no quotes. */
function endOfTag(text: string, from: number): number | undefined {
  const last = Math.min(text.length, from + LONGEST);
  let quote = 0;
  for (let index = from; index < last; index += 1) {
    const sign = text.charCodeAt(index);
    if (quote !== 0) quote = sign === quote ? 0 : quote;
    else if (sign === 0x3e) return index + 1;
    else if (sign === 0x3c) return undefined;
    else if (sign === 0x22 || sign === 0x27) quote = sign;
  }
  return undefined;
}

function standing(name: string): Tag['stands'] {
  const before = standings.get(name);
  if (before !== undefined) return before;
  const lower = name.toLowerCase();
  const stands = lower.includes(':') ? (OF_OFFICE[lower] ?? '') : INLINE.has(lower) ? '' : CELL.has(lower) ? '|' : '\n';
  // Text that only looks like a tag must not fill the memory.
  if (standings.size < 500) standings.set(name, stands);
  return stands;
}

function attributes(tag: string, offset: number): Tag['asides'] {
  if (!TELLING.test(tag)) return NONE;
  return [...tag.matchAll(ATTRIBUTE)].flatMap(({ 0: whole, 1: name = '', 2: double, 3: single, 4: code, index }) => {
    const value = double ?? single ?? code ?? '';
    if (SILENT.test(name) || !TELLING.test(value)) return [];
    const end = offset + index + whole.length - 1;
    return [[end - value.length, end] as const];
  });
}
