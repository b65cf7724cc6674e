const LOG = /^changes:[ \t]*(.*)$/m;

/**
 * How many entries the log of a content file has, without reading the rest of it; undefined where it is written in a way
 * that only a reader of YAML can count, or not there. Of a document only what stands before its text is looked at.
 */
export function logLength(text: string): number | undefined {
  const header = headerOf(text);
  const found = LOG.exec(header);
  if (!found) return undefined;
  const inline = found[1]!.replace(/^#.*/, '');
  if (inline !== '') return undefined;
  let depth: number | undefined;
  let count = 0;
  for (const line of header.slice(found.index + found[0].length + 1).split('\n')) {
    const indent = /^ *(?=[^ #])/.exec(line)?.[0].length;
    if (indent === undefined) continue;
    const isEntry = /^ *-(?: |$)/.test(line);
    if (indent === 0 && !isEntry) break;
    depth ??= indent;
    if (indent === depth && isEntry) count += 1;
  }
  return count;
}

/** The YAML of a file: all of it, or what stands between the first two lines of dashes. */
function headerOf(text: string): string {
  if (!text.startsWith('---\n')) return text;
  const end = text.indexOf('\n---', 3);
  return end < 0 ? text : text.slice(4, end + 1);
}
