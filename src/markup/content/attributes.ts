import type { Element } from '../allowed/context.ts';
import { showSigns } from '../syntax/literal-signs.ts';

/** The attributes of a tag that are plain text, trimmed; empty ones are left out. */
export function attributesOf(node: Element): Record<string, string> {
  const entries = node.attributes.flatMap((attribute): [string, string][] => {
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') return [];
    const value = showSigns(attribute.value).replace(/\s+/g, ' ').trim();
    return value === '' ? [] : [[attribute.name, value]];
  });
  return Object.fromEntries(entries.toReversed());
}
