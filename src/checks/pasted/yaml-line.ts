/** A text as a value of YAML in one line: in quotes where it could be read as something else. */
export function yamlValue(text: string): string {
  const isPlain =
    /^[\p{L}\d][^:#,[\]{}&*!|>'"%@`]*$/u.test(text) && !/^(?:\d[\d.,-]*|true|false|null|yes|no)$/i.test(text);
  return isPlain ? text : `'${text.replaceAll("'", "''")}'`;
}

/** `[a, 'b: c']` */
export const yamlList = (texts: readonly string[]): string => `[${texts.map(yamlValue).join(', ')}]`;

/** `{ a: 1, b: 2 }` without what is undefined. */
export function yamlMap(fields: Readonly<Record<string, string | undefined>>): string {
  const written = Object.entries(fields).flatMap(([key, value]) => (value === undefined ? [] : [`${key}: ${value}`]));
  return `{ ${written.join(', ')} }`;
}
