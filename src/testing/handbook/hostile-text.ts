import fc from 'fast-check';

/** Signs and words that Markdown, MDX and HTML make something of. */
const PIECES = [
  ...['\n', '\n\n', '\n    ', ' ', '  ', '\t', '- ', '1. ', '> ', '# ', '## ', '| ', ' |', '---', '===', '***'],
  ...['`', '```', '~~~', '~~', '*', '_', '\\', '{', '}', '{x}', '<', '>', '/', '</', '/>', '<kbd>', '</kbd>', '<br/>'],
  ...['<kbd', ' a="b"', "='", '"', "'", '={y}', '<FieldTable schema="task"', '<!--', '-->', '<b>', '&lt;', '&#123;'],
  ...['[', '](', ')', '][', ']: ', '[^1]', '[^1]: ', '![', 'import ', 'export ', 'const z = 1', "'fs'", ' from '],
  ...['a', 'chữ', '5', '(', '\u00a0', '\u2028', '|---|', ':', 'https://', 'javascript:', '.png', '@', '$', '${'],
];

/** Texts of such pieces in any order: short ones, of which some are lawful by chance. */
export const hostileText = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 14 })
  .map((pieces) => pieces.join(''));
