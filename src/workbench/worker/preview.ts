import { buildCorpus, type Corpus } from '../../corpus/corpus.ts';
import type { DirectiveDocument } from '../../domain/document/document.schema.ts';
import { documentPage } from '../../outputs/document/document-page.ts';
import { documentTitle } from '../../outputs/naming/document-name.ts';
import { publicationSlip } from '../../outputs/slip/publication-slip.ts';
import { addressesUnder, type Addresses } from '../../outputs/site/addresses.ts';
import { checklist } from '../../outputs/unit/checklist.ts';
import { qrCode } from '../../outputs/unit/qr-code.ts';
import { dutyTable } from '../../rendering/checklist/duty-table.ts';
import { documentArticle } from '../../rendering/document/document-article.ts';
import { publicationSlipSheet } from '../../rendering/slip/publication-slip.ts';
import { formatShortDate } from '../../vietnamese/dates/dates.ts';
import type { Preview } from './calls.ts';
import type { KnownSite } from './known-site.ts';

/** A document, and how it is published now, where it is. */
interface Previewed {
  document: DirectiveDocument;
  before: DirectiveDocument | undefined;
}

/** The page of a document as readers will see it, and what it gives to each unit; by the code that makes the site. */
export function preview({ document, before }: Previewed, site: KnownSite, home: string, today: string): Preview {
  const { registry, content } = site;
  const others = content.documents.flatMap(({ value }) => (value.slug === document.slug ? [] : [value]));
  const { site: about, units, topics, abbreviations } = registry;
  const entries = { site: about, units, topics, abbreviations };
  const corpus = buildCorpus({ ...entries, documents: [...others, document] });
  const addresses = addressesUnder(home);
  const page = documentPage(corpus, document, addresses);
  const article = documentArticle(page, {
    contentVersion: formatShortDate(today),
    handbookHref: addresses.handbook,
  });
  // What others give the unit is on its page already.
  const alone = buildCorpus({ ...entries, documents: [document] });
  const slip = publicationSlipSheet(publicationSlip(alone, document, before, addresses));
  return { title: documentTitle(document).text, article, slip, units: sheets(alone, addresses) };
}

function sheets(corpus: Corpus, addresses: Addresses): Preview['units'] {
  return corpus.units.flatMap((unit) => {
    const { groups } = checklist(corpus, unit.id, addresses);
    const duties = groups.reduce((sum, { rows }) => sum + rows.length, 0);
    if (duties === 0) return [];
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
    return [{ id: unit.id, name: unit.name, duties, sheet: dutyTable(sheet, 'screen') }];
  });
}
