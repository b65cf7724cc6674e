import type { Positions } from '../../issues/positions.ts';
import { splitFrontmatter } from '../../markup/frontmatter.ts';
import { yamlPositions } from '../../markup/yaml/parse-yaml.ts';

/** Where each field of a content file stands: in the frontmatter of a document, in the whole of any other file. */
export function fieldPositions(file: string, text: string): Positions {
  if (!file.endsWith('.mdx')) return yamlPositions(text);
  const { yaml } = splitFrontmatter(text, () => {});
  return yaml ? yamlPositions(yaml.text, yaml.linesBefore) : new Map();
}
