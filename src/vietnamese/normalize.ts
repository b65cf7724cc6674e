/**
 * Normal forms for comparing and for keys. Official text itself is never replaced by what these return
 * (DESIGN.md, “The law of the text”).
 */

/** Canonical composition: “ê” + hook becomes “ể”. */
export function toNfc(text: string): string {
  return text.normalize('NFC');
}

/** The look-alikes of Đ that copied text carries (Ð U+00D0, Ɖ U+0189 and their small letters) as Đ and đ. */
export function unifyDStroke(text: string): string {
  return text.replace(/[\u00d0\u0189]/g, 'Đ').replace(/[\u00f0\u0256]/g, 'đ');
}

/** Every Unicode dash and the minus sign as “-”. */
export function unifyDashes(text: string): string {
  return text.replace(/[\p{Pd}\u2212\u2043]/gu, '-');
}

/** Every slash look-alike as “/”. */
export function unifySlashes(text: string): string {
  return text.replace(/[\u2044\u2215\uff0f]/g, '/');
}

/** No-break, thin and other wide or narrow spaces, and tabs, as one plain space each. */
export function unifySpaces(text: string): string {
  return text.replace(/[\p{Zs}\t]/gu, ' ');
}

/** Without characters that have no shape: zero-width spaces and joiners, soft hyphens, bidi controls, BOM. */
export function dropZeroWidth(text: string): string {
  return text.replace(/[\p{Cf}\u034f\ufe00-\ufe0f]/gu, '');
}

/** Any run of white space, line ends too, as one space; none at the ends. */
export function collapseSpaces(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** All of the above: equal results mean that two texts say the same with the same letters. */
export function normalize(text: string): string {
  return collapseSpaces(unifySpaces(unifySlashes(unifyDashes(unifyDStroke(dropZeroWidth(toNfc(text)))))));
}
