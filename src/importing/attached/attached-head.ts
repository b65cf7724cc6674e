/** The line with which an annex or an attached document begins. */
export interface AttachedHead {
  /** An annex by its label, a document by its kind, or the title of a list that stands below a label or alone. */
  kind: 'annex' | 'document' | 'title';
  number?: string;
  /** Words of the line that belong to the title. */
  rest: string;
}

const ANNEX =
  /^(?:PHỤ LỤC|Phụ lục|PHỤ LỤC SỐ|Phụ lục số)(?:\s+(?:SỐ\s+|số\s+)?([IVXL]{1,5}|\d{1,2}|[A-Z])(?![\p{L}\p{N}]))?\s*(?:[.:–-]\s*)?(.*)$/u;
const DOCUMENT =
  /^(?:QUY CHẾ|QUY ĐỊNH|ĐỀ ÁN|KẾ HOẠCH|CHƯƠNG TRÌNH|PHƯƠNG ÁN|NỘI QUY|ĐIỀU LỆ|HƯỚNG DẪN|QUY TRÌNH|DỰ ÁN)(?!\p{L})/u;
const LIST = /^(?:DANH MỤC|DANH SÁCH|BIỂU|MẪU|BẢNG)(?!\p{L})/u;

/** What a line behind a signature begins; undefined for all others. */
export function startOfAttached(text: string): AttachedHead | undefined {
  const [isAnnex, number, rest = ''] = ANNEX.exec(text) ?? [];
  // “Phụ lục này gồm …” is a sentence about one.
  if (isAnnex !== undefined && !/^\p{Ll}/u.test(rest)) {
    return { kind: 'annex', ...(number !== undefined && { number }), rest: rest.trim() };
  }
  if (DOCUMENT.test(text) && !/\p{Ll}{3}/u.test(text)) return { kind: 'document', rest: text };
  return LIST.test(text) && !/\p{Ll}{3}/u.test(text) ? { kind: 'title', rest: text } : undefined;
}
