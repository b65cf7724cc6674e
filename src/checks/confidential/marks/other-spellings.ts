/** The marks as old encodings and keyboards leave them: TCVN3, VNI, Telex, VIQR; and as papers of others have them. */
const SPELLINGS: readonly RegExp[] = [
  /^(?:TèI|TUYÖT)?MËT$/iu,
  /^(?:TOÁI|TUYEÄT)?MAÄT$/iu,
  /^(?:TOOIS|TUYEETJ)?MAATJ$/i,
  /^(?:TO\^'I|TUYE\^\.T)?MA\^\.T$/i,
  /^(?:TOP|STRICTLY)?(?:SECRET|CONFIDENTIAL)$/,
];
/** As programs for letters write it: “DoMat=TuyetMat”, “"do_mat": "mat"”. */
const FIELD = /(?<![a-z])do[_-]?mat["']?\s{0,2}[=:]\s{0,2}["']?(?:tuyet|toi)?[_-]?mat(?![a-z])/i;
const TRACE = /mët|aät|aatj|\^\.t|secret|confidential|do[_-]?mat/i;
const EDGE = /\t| {3,}|[|()[\]{}<>:\n\f]|\s[-–—]\s/;

/** Segments of a flat text that say nothing but a mark in another spelling. */
export function otherSpellings(text: string): { start: number; end: number }[] {
  if (!TRACE.test(text)) return [];
  let offset = 0;
  return text.split('\n').flatMap((line) => {
    const start = offset;
    offset += line.length + 1;
    const isMarked =
      FIELD.test(line) ||
      line.split(EDGE).some((part) => {
        const typed = part.length > 80 ? '' : part.replace(/[\s*_#“”"';.-]/g, '');
        return SPELLINGS.some((spelling) => spelling.test(typed) || spelling.test(part.trim()));
      });
    return isMarked ? [{ start, end: start + line.length }] : [];
  });
}
