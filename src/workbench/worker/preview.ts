import { readNewUnit } from '../../checks/new-units.ts';
import type { DraftFile } from '../../checks/check-draft.ts';
import type { DraftAttachment } from '../../checks/draft-attachments.ts';
import { buildCorpus, type Corpus } from '../../corpus/corpus.ts';
import { readDocument } from '../../corpus/entry/read-document.ts';
import { type AttachmentFacts, attachmentPath } from '../../domain/attachment/attachment-file.ts';
import type { DirectiveDocument } from '../../domain/document/document.schema.ts';
import type { Unit } from '../../domain/unit/unit.schema.ts';
import { documentPage } from '../../outputs/document/document-page.ts';
import { documentTitle } from '../../outputs/naming/document-name.ts';
import { publicationSlip } from '../../outputs/slip/publication-slip.ts';
import { addressesUnder, type Addresses } from '../../outputs/site/addresses.ts';
import { checklist, type DutyGroup, type DutyRow } from '../../outputs/unit/checklist.ts';
import { qrCode } from '../../outputs/unit/qr-code.ts';
import { dutyTable } from '../../rendering/checklist/duty-table.ts';
import { documentArticle } from '../../rendering/document/document-article.ts';
import { publicationSlipSheet } from '../../rendering/slip/publication-slip.ts';
import { formatShortDate } from '../../vietnamese/dates/dates.ts';
import { dutyChanges } from '../../outputs/preview/duty-changes.ts';
import type { Preview } from './calls.ts';
import type { KnownSite } from './known-site.ts';

/** Where a document will stand. */
export interface Surroundings {
  site: KnownSite;
  home: string;
  today: string;
  /** With those that are registered together with the document. */
  units: readonly Unit[];
  /** The files beside it. */
  attachments: readonly DraftAttachment[];
  /** The document as it was when it was opened, where it was published or begun before. */
  opened?: DirectiveDocument | undefined;
}

/** The page of a document as readers will see it, and what it gives to each unit; by the code that makes the site. */
export function preview(
  document: DirectiveDocument,
  { site, home, today, units, attachments, opened }: Surroundings,
): Preview {
  const { registry, content } = site;
  const others = content.documents.flatMap(({ value }) => (value.slug === document.slug ? [] : [value]));
  const { site: about, topics, abbreviations } = registry;
  const entries = { site: about, units, topics, abbreviations };
  const facts = attachments.flatMap(({ file, looked, stored }): [string, AttachmentFacts][] => {
    const { bytes, sha256 } = looked ?? stored ?? {};
    if (bytes === undefined || sha256 === undefined) return [];
    return [[attachmentPath(document.slug, file), { bytes, sha256, text: '' }]];
  });
  const documents = [...others, document];
  const corpus = buildCorpus({ ...entries, documents, attachments: Object.fromEntries(facts) });
  const addresses = addressesUnder(home);
  const page = documentPage(corpus, document, addresses);
  const article = documentArticle(page, formatShortDate(today));
  // What others give the unit is on its page already.
  const alone = buildCorpus({ ...entries, documents: [document] });
  const before = buildCorpus({ ...entries, documents: opened ? [opened] : [] });
  // A file that was opened may never have been published.
  const published = site.documents.some(({ slug }) => slug === document.slug) ? opened : undefined;
  const slip = publicationSlipSheet(publicationSlip(alone, document, published, addresses));
  return {
    title: documentTitle(document).text,
    article,
    slip,
    isRevision: opened !== undefined,
    units: sheets(alone, before, addresses),
  };
}

/** Units that are registered, and those of the draft. */
export function unitsWith(draft: Pick<DraftFile, 'units'>, registered: readonly Unit[]): Unit[] {
  const own = (draft.units ?? []).flatMap((unit) => (readNewUnit(unit).entry?.value as Unit | undefined) ?? []);
  return [...registered.filter(({ id }) => !own.some((unit) => unit.id === id)), ...own];
}

/** What a file said when it was opened; nothing where it could not be understood. */
export function openedDocument({ slug }: DraftFile, text: string | undefined): DirectiveDocument | undefined {
  if (text === undefined) return undefined;
  const { entry } = readDocument({ file: `van-ban/${slug}.mdx`, text }, slug);
  return entry && entry.broken.length === 0 ? (entry.value as DirectiveDocument) : undefined;
}

const rowsOf = (groups: readonly DutyGroup[]): DutyRow[] => groups.flatMap(({ rows }) => rows);

function sheets(corpus: Corpus, before: Corpus, addresses: Addresses): Preview['units'] {
  return corpus.units.flatMap((unit) => {
    const { groups } = checklist(corpus, unit.id, addresses);
    const changes = dutyChanges(rowsOf(checklist(before, unit.id, addresses).groups), rowsOf(groups));
    const duties = rowsOf(groups).length;
    if (duties === 0 && changes.length === 0) return [];
    const sheet = {
      unit: unit.id,
      unitName: unit.name,
      isGroup: unit.kind === 'group',
      groups,
      basis: groups.map(({ document }) => document.citation).join('; '),
      contentVersion: '',
      contentDigest: '',
      address: addresses.unit(unit.id),
      qr: qrCode(addresses.unit(unit.id)),
    };
    return [{ id: unit.id, name: unit.name, duties, changes, sheet: dutyTable(sheet, 'screen') }];
  });
}
