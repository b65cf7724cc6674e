import checklist from './checklist/list.css?url';
import contents from './document/contents.css?url';
import head from './document/head.css?url';
import layout from './document/layout.css?url';
import letterhead from './document/letterhead.css?url';
import notice from './document/notice.css?url';
import notes from './document/notes.css?url';
import page from './document/page.css?url';
import record from './document/record.css?url';
import table from './document/table.css?url';
import text from './document/text.css?url';
import prose from './prose.css?url';
import sheetRows from './sheet-rows.css?url';

/**
 * The styles of documents and of lists, for the preview of the page for authors. By their addresses: imported, they would be
 * cut up anew among all pages that have them, and a page of a document would arrive in more pieces.
 */
export const PREVIEW_STYLES: readonly string[] = [
  prose,
  checklist,
  sheetRows,
  letterhead,
  page,
  head,
  contents,
  notice,
  table,
  text,
  notes,
  record,
  layout,
];
