import type { Element } from 'hast';
import type { VersionMark, VersionPage } from '../../outputs/document/version-page.ts';
import { strings } from '../../strings.ts';
import { contentsElement } from '../document/contents.ts';
import { documentHead } from '../document/document-head.ts';
import { printedFrom } from '../document/paper/printed-from.ts';
import { officialText } from '../document/official-text.ts';
import { h } from '../element.ts';
import { markElement } from '../history/state-mark.ts';

const words = strings.history;

/**
 * The page of one version between masthead and imprint: what the document said then, and nothing that is said of it now.
 * @param contentVersion “22/11/2026 · 3f9a2c1b”
 */
export function versionArticle({ name, document, mark }: VersionPage, contentVersion: string): Element {
  if (!document) {
    return h('article.document', [h('header.document-head', h('h1', name)), h('p', mark.withheld ?? null)]);
  }
  const { citation, address, dated, tasks } = document;
  const facts = { dataCitation: citation, dataAddress: address, dataDated: dated.address, dataDay: dated.date.text };
  return h(tasks.notes.length > 0 ? 'article.document.words-alone.tasked' : 'article.document.words-alone', facts, [
    documentHead(document),
    contentsElement(document.contents, []),
    officialText(document),
    printedFrom(document.text, [
      markSentence(mark),
      `${strings.frame.disclaimer} ${strings.document.letterhead.headOnPaper} ${document.letterhead.note}`,
      `${strings.document.printed} ${address} · ${strings.frame.contentVersion} ${contentVersion}`,
    ]),
  ]);
}

/** Above the page of a version, on screen and on paper: which one it is, and where the newest is. */
export function versionMark(mark: VersionMark): Element {
  const { date, until, withheld, currentHref, changesHref, logHref } = mark;
  return markElement({
    name: words.version(date.text),
    isPast: until !== undefined,
    sentence: markSentence(mark),
    withheld,
    ways: [
      [currentHref, words.toCurrent],
      ...(changesHref === undefined ? [] : [[changesHref, words.whatChanged] as const]),
      [logHref, words.toLog],
    ],
  });
}

const markSentence = ({ date, until }: VersionMark): string =>
  until ? words.stoodUntil(date.text, until.text) : words.standsNow(date.text);
