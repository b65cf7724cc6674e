/**
 * How much of the source, without white space, the head takes that the tag of an annex draws (“Phụ lục I”): the source
 * has that line in its own way (“PHỤ LỤC SỐ I:”), or has none.
 */
export function drawnHeadLength(head: string, source: string): number {
  const words = head
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== 'số');
  const forms = [words, [...words.slice(0, -1), 'số', ...words.slice(-1)]].map((form) => form.join(''));
  const found = forms.find((form) => source.slice(0, form.length).toLowerCase() === form);
  if (found === undefined) return 0;
  return found.length + (/^[.:]/.test(source.slice(found.length)) ? 1 : 0);
}
