import type { Element } from 'hast';
import { h } from '../element.ts';
import type { DocumentPage } from '../../outputs/document/document-page.ts';
import { strings } from '../../strings.ts';
import { timelineElement } from '../history/timeline.ts';

const { source: words, changes: changeWords } = strings.document;

/** Where the text comes from, and what that source lacks. */
export function provenanceSection({ kind, note, missing }: DocumentPage['source']): Element {
  return h('section.provenance', { ariaLabelledBy: ['trang-nguon'] }, [
    h('h2', { id: 'trang-nguon' }, words.heading),
    h('p', note ? `${kind}. ${note}` : `${kind}.`),
    h('p', missing.length === 0 ? words.nothingMissing : words.missing),
    missing.length === 0
      ? null
      : h(
          'ul.missing',
          missing.map((name) => h('li', name)),
        ),
    h('p.disclaimer', strings.frame.disclaimer),
  ]);
}

/** What has been changed since the document was published here. */
export function changesSection(log: DocumentPage['log']): Element {
  return h('section.changes', { ariaLabelledBy: ['trang-lich-su'] }, [
    h('h2', { id: 'trang-lich-su' }, changeWords.heading),
    timelineElement(log),
  ]);
}
