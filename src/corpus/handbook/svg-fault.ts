/** What draws and names; nothing that runs, links, embeds or moves. */
const ELEMENTS = new Set(
  (
    'svg g defs symbol title desc path rect circle ellipse line polyline polygon text tspan marker mask ' +
    'clipPath pattern linearGradient radialGradient stop filter feGaussianBlur feOffset feBlend feFlood feComposite'
  ).split(' '),
);

/** A piece of XML: a comment, the declaration of XML, or a tag with attributes in quotes. */
const PIECE =
  /<!--[\s\S]*?-->|<\?xml\s[^<>?]*\?>|<\/?([a-zA-Z]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*\/?>|</g;
const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/**
 * What an SVG holds besides a drawing, in words for a message; undefined where there is nothing. What is not known is
 * refused.
 */
export function svgFault(text: string): string | undefined {
  for (const [piece, element, attributes = ''] of text.matchAll(PIECE)) {
    if (piece.startsWith('<!--') || piece.startsWith('<?xml')) continue;
    if (element === undefined) return 'một chỗ không đúng cách viết SVG';
    if (!ELEMENTS.has(element)) return `thẻ <${element}>`;
    for (const [, name = '', double, single] of attributes.matchAll(ATTRIBUTE)) {
      if (isUnsafe(name, double ?? single ?? '')) return `thuộc tính ${name}`;
    }
  }
  return undefined;
}

/** Whether an SVG says how large it is: pages keep that room free while it loads. */
export function hasSize(text: string): boolean {
  const [root = ''] = /<svg\s[^>]*>/.exec(text.slice(0, 1000)) ?? [];
  const length = String.raw`\s*=\s*["'][\d.]+(?:px|pt|mm|cm|in)?["']`;
  const isMeasured = ['width', 'height'].every((name) => new RegExp(`\\s${name}${length}`).test(root));
  return isMeasured || /\sviewBox=["']-?[\d.]+ -?[\d.]+ [\d.]+ [\d.]+["']/.test(root);
}

/** Handlers, names of other vocabularies, and values that lead out of the drawing or are written in code. */
function isUnsafe(name: string, value: string): boolean {
  if (/^xmlns(?::xlink|:svg)?$/.test(name)) return !value.startsWith('http://www.w3.org/');
  if (/^on/i.test(name) || (name.includes(':') && name !== 'xml:space') || /^(?:href|src)$/i.test(name)) return true;
  return /&|\\|@|script:|data:|expression/i.test(value) || /url\(\s*['"]?(?!#)/i.test(value);
}
