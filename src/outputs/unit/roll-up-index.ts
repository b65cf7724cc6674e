import type { Corpus } from '../../corpus/corpus.ts';
import type { RollUpIndex } from '../../domain/progress/roll-up-index.ts';
import type { Addresses } from '../site/addresses.ts';
import { checklist } from './checklist.ts';
import { contentVersion } from '../site/content-version.ts';
import { editionMark } from '../site/edition.ts';

/** What the office's page must know to put units' files together: every duty once, and whose each is. */
export function rollUpIndex(corpus: Corpus, addresses: Addresses): RollUpIndex {
  const positions = new Map<string, number>();
  const duties: RollUpIndex['duties'] = [];
  const documents: RollUpIndex['documents'] = {};
  const issued: Record<string, string> = {};
  const toCite: Record<string, string> = {};
  const units = corpus.units.map((unit) => {
    const { groups } = checklist(corpus, unit.id, addresses);
    for (const { document, rows } of groups) {
      const slug = rows[0]!.document;
      documents[slug] = document.citation;
      if (document.issued) issued[slug] = document.issued.iso;
      if (document.toCite !== document.citation) toCite[slug] = document.toCite;
    }
    const rows = groups.flatMap((group) => group.rows);
    const own = rows.map((row) => {
      const known = positions.get(row.key);
      if (known !== undefined) return known;
      const { document, task, revision, title, due, indicators } = row;
      duties.push({
        document,
        task,
        revision,
        title,
        ...(due?.iso !== undefined && { due: due.iso }),
        ...(due?.rule && { every: due.rule }),
        ...(indicators.length > 0 && { indicators: indicators.map(({ id, title: name }) => ({ id, title: name })) }),
      });
      positions.set(row.key, duties.length - 1);
      return duties.length - 1;
    });
    const lastDay = unit.validTo === undefined ? {} : { lastDay: unit.validTo };
    return { id: unit.id, name: unit.name, group: unit.kind === 'group', ...lastDay, duties: own };
  });
  return {
    contentVersion: contentVersion(corpus).digest,
    publisher: corpus.site.publisher,
    ...(corpus.site.edition && { mark: editionMark(corpus.site)?.mark }),
    documents,
    issued,
    toCite,
    duties,
    units: units.filter((unit) => unit.duties.length > 0),
  };
}
