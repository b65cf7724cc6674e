import { documentStrings } from './strings/document-strings.ts';
import { listsStrings } from './strings/lists-strings.ts';
import { memoryStrings } from './strings/memory-strings.ts';
import { publishingStrings } from './strings/publishing-strings.ts';
import { siteStrings } from './strings/site-strings.ts';
import { unitsStrings } from './strings/units-strings.ts';

/**
 * Every word of the pages, grouped by the page or component that shows it. What runs in browsers keeps its words beside
 * it, for it would be sent all of these. Labels of data (kinds, statuses, fields) live on the schemas in `domain/`;
 * official text lives in `content/`.
 */
export const strings = {
  ...siteStrings,
  ...listsStrings,
  ...unitsStrings,
  ...documentStrings,
  ...memoryStrings,
  ...publishingStrings,
} as const;
