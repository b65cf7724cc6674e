import type { Corpus } from '../../corpus/corpus.ts';
import type { Unit } from '../../domain/unit/unit.schema.ts';
import {
  UNIT_DUTIES_FORMAT,
  UNIT_DUTIES_FORMAT_VERSION,
  type UnitDuties,
  type UnitDuty,
} from '../../domain/unit/unit-duties.schema.ts';
import { absoluteAddress, type Addresses } from '../site/addresses.ts';
import { checklist, type DutyGroup, type DutyRow } from '../unit/checklist.ts';
import { contentVersion } from '../site/content-version.ts';
import { editionMark, siteName } from '../site/edition.ts';
import { shortName } from '../naming/document-name.ts';
import type { ShownDeadline } from '../naming/shown-deadline.ts';

/**
 * A unit's live duties as its files hold them: the same rows as its page, with addresses that work outside the site.
 * `siteUrl` is the scheme and host.
 */
export function unitDuties(corpus: Corpus, unit: Unit, addresses: Addresses, siteUrl: string): UnitDuties {
  const version = contentVersion(corpus);
  const outside = (address: string) => absoluteAddress(siteUrl, address);
  return {
    $schema: outside(addresses.file('luoc-do/nhiem-vu.json')),
    format: UNIT_DUTIES_FORMAT,
    formatVersion: UNIT_DUTIES_FORMAT_VERSION,
    unit: { id: unit.id, name: unit.name, group: unit.kind === 'group' },
    site: {
      name: siteName(corpus.site),
      publisher: corpus.site.publisher,
      ...(corpus.site.edition && { mark: editionMark(corpus.site)?.mark }),
    },
    address: outside(addresses.unit(unit.id)),
    contentVersion: version.digest,
    ...(version.date === undefined ? {} : { contentDate: version.date }),
    duties: checklist(corpus, unit.id, addresses).groups.flatMap((group) =>
      group.rows.map((row) => unitDuty(corpus, group, row, outside)),
    ),
  };
}

const placeIn = ({ text, joint }: DutyRow['provision']) => ({ text, ...(joint !== undefined && { joint }) });

function unitDuty(
  corpus: Corpus,
  { document }: DutyGroup,
  row: DutyRow,
  outside: (address: string) => string,
): UnitDuty {
  const { number, task, revision, revisions, title, quote, role, reason, legalBasis, indicators } = row;
  const source = corpus.documentBySlug.get(row.document);
  return {
    number,
    document: {
      slug: row.document,
      citation: document.citation,
      ...(document.toCite !== document.citation && { toCite: document.toCite }),
      name: source ? shortName(source) : document.fullName,
      title: document.title.text,
      address: outside(document.href),
    },
    task,
    revision,
    revisions: revisions.map((note) => ({ ...note, date: note.date.iso })),
    title,
    quote,
    provision: { ...placeIn(row.provision), address: outside(row.provision.href) },
    address: outside(row.href),
    role,
    reason,
    lead: row.lead.map(({ name }) => name),
    coordinators: row.coordinators.map(({ name }) => name),
    ...(row.due?.iso !== undefined && { dueDate: row.due.iso }),
    ...(row.due && { deadline: fileDeadline(row.due) }),
    ...(row.product === undefined ? {} : { product: row.product }),
    ...(row.reporting === undefined ? {} : { reporting: row.reporting }),
    legalBasis,
    topics: row.topics.map(({ name }) => name),
    indicators,
  };
}

function fileDeadline({ text, hour, note, words, official, rule }: ShownDeadline): UnitDuty['deadline'] {
  const own = official ? text : words;
  return {
    text,
    ...(hour !== undefined && { hour }),
    ...(note !== undefined && { note }),
    ...(own !== undefined && { words: own }),
    ...(rule && { every: rule }),
  };
}
