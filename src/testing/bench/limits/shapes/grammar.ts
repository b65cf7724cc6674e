import { CONTENT_BOUND, DOCUMENT, halves, type Shape } from './shape.ts';

/** What no schema knows of. */
export function grammar(): Shape[] {
  const { body } = halves();
  const kinds: Record<string, (bytes: number) => string> = {
    'unknown keys': (bytes) => lines((index) => `k${index}: v`, bytes),
    'equal keys': (bytes) => lines(() => 'name: v', bytes),
    'keys with tags': (bytes) => lines((index) => `k${index}: !!int 3`, bytes),
    anchors: (bytes) => lines((index) => `k${index}: &x v`, bytes),
    aliases: (bytes) => lines((index) => `k${index}: *x`, bytes),
    'broken lines': (bytes) => lines((index) => `k${index}: a: b`, bytes),
    'lines without a colon': (bytes) => lines((index) => `k${index}`, bytes),
    'open brackets': (bytes) => `k: ${'['.repeat(bytes)}`,
    'flow list': (bytes) => `k: [${'a,'.repeat(bytes / 2)}]`,
    'open quote': (bytes) => `k: "${'a\n'.repeat(bytes / 2)}`,
    'blanks above what a gate finds': (bytes) => `a: b\n${' '.repeat(bytes)}x\n  note: 0905 123 456`,
    'closers on lines': (bytes) => `k: [\n${']\n'.repeat(bytes / 2)}`,
    comments: (bytes) => lines(() => '# ghi chú', bytes),
    'empty entries': (bytes) => `k:\n${lines(() => '  -', bytes)}`,
    'deep entries': (bytes) => `k:\n${lines(() => '- - - - - - - - a', bytes)}`,
    'document marks': (bytes) => lines(() => '---', bytes),
    'tabs as indent': (bytes) => `k:\n${lines(() => '\ta: b', bytes)}`,
    'folded text': (bytes) => `name: >\n${lines(() => '  a', bytes)}`,
    'conflict marks': (bytes) => lines((index) => `${['<<<<<<< a', '=======', '>>>>>>> b'][index % 3]}`, bytes),
    'codes in quotes': (bytes) => `name: "${'\\u1EAC'.repeat(bytes / 6)}"`,
    'prototype keys': (bytes) => lines(() => '__proto__: v', bytes),
    'successors that are texts': (bytes) => `successors:\n${lines(() => '  - a', bytes)}`,
  };
  return Object.entries(kinds).flatMap(([what, make]): Shape[] => [
    { name: `YAML of a unit: ${what}`, path: 'don-vi/phong-y-te.yaml', make, bound: CONTENT_BOUND },
    {
      name: `YAML of a document: ${what}`,
      path: DOCUMENT,
      make: (bytes) => `---\n${make(bytes - body.length)}\n---\n${body}`,
      bound: CONTENT_BOUND,
    },
  ]);
}

const lines = (line: (index: number) => string, bytes: number): string => {
  const pieces: string[] = [];
  for (let [index, length] = [0, 0]; length < bytes; index += 1) {
    pieces.push(line(index));
    length += Buffer.byteLength(pieces[index]!) + 1;
  }
  return pieces.join('\n');
};
