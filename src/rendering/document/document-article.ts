import type { Element } from 'hast';
import { h } from '../element.ts';
import type { DocumentPage } from '../../outputs/document/document-page.ts';
import { strings } from '../../strings.ts';
import { attachmentsSection } from './record/attachments.ts';
import { attributesSection } from './attributes.ts';
import { contentsElement, type PageSection } from './contents.ts';
import { documentHead } from './document-head.ts';
import { officialText } from './official-text.ts';
import { printedFrom } from './paper/printed-from.ts';
import { changesSection, provenanceSection } from './provenance.ts';
import { relatedSection } from './related.ts';
import { stemmingSection } from './stemming.ts';

const words = strings.document;

/**
 * The whole page of a document between masthead and imprint.
 * @param contentVersion “22/11/2026 · 3f9a2c1b”
 */
export function documentArticle(page: DocumentPage, contentVersion: string): Element {
  const { citation, notice, address, dated, letterhead, stemming } = page;
  const facts = {
    dataCitation: citation,
    dataNotice: notice?.text,
    dataAddress: address,
    dataDated: dated.address,
    dataDay: dated.date.text,
  };
  return h(
    page.tasks.notes.length > 0 ? 'article.document.words-alone.tasked' : 'article.document.words-alone',
    facts,
    [
      documentHead(page),
      contentsElement(page.contents, sectionsOf(page), page.searchHref),
      officialText(page),
      h('div.document-record', [
        page.attachments.length > 0 ? attachmentsSection(page.attachments) : null,
        relatedSection(page.related),
        stemming.length > 0 ? stemmingSection(stemming) : null,
        attributesSection(page.attributes),
        provenanceSection(page.source),
        changesSection(page.log),
      ]),
      printedFrom(page.text, [
        `${strings.frame.disclaimer} ${words.letterhead.headOnPaper} ${letterhead.note}`,
        `${words.printed} ${address} · ${strings.frame.contentVersion} ${contentVersion}`,
      ]),
    ],
  );
}

/** The parts of the page that follow the text. */
function sectionsOf({ stemming, attachments }: DocumentPage): PageSection[] {
  return [
    ...(attachments.length > 0 ? [{ href: '#trang-tep', name: words.attachments.heading }] : []),
    { href: '#trang-quan-he', name: words.relations.heading },
    ...(stemming.length > 0 ? [{ href: '#trang-viec', name: words.relations.stemming }] : []),
    { href: '#trang-thuoc-tinh', name: words.attributes.heading },
    { href: '#trang-nguon', name: words.source.short },
    { href: '#trang-lich-su', name: words.changes.heading },
  ];
}
