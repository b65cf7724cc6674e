import type { Paragraph } from 'mdast';
import { componentRule } from '../components.ts';
import type { Element } from './context.ts';

/** Tags alone on their lines are blocks, even where Markdown made a paragraph around them. */
export function loneElements(node: Paragraph): Element[] | undefined {
  const elements: Element[] = [];
  for (const child of node.children) {
    if (child.type === 'mdxJsxTextElement' && componentRule(child.name)?.place === 'block') elements.push(child);
    else if (child.type !== 'text' || child.value.trim() !== '') return undefined;
  }
  return elements.length > 0 ? elements : undefined;
}
