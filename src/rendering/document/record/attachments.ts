import type { Element } from 'hast';
import { h } from '../../element.ts';
import type { DocumentPage } from '../../../outputs/document/document-page.ts';
import { strings } from '../../../strings.ts';

const words = strings.document.attachments;

/** The files that stand beside a document. On paper they cannot be opened: there this is left out. */
export function attachmentsSection(attachments: DocumentPage['attachments']): Element {
  return h('section.attachments.screen-only', { ariaLabelledBy: ['trang-tep'] }, [
    h('h2', { id: 'trang-tep' }, words.heading),
    h(
      'ul',
      attachments.map(({ title, file, href, about, sha256 }) =>
        h('li', [
          h('a', { href, download: file }, title),
          ` (${about})`,
          h('details', [h('summary', words.check), h('p', [words.digest, h('code', sha256)])]),
        ]),
      ),
    ),
    h('p.quiet', words.note),
  ]);
}
