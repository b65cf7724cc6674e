import type { Corpus } from '../../corpus/corpus.ts';
import { predecessorsOf } from '../../corpus/queries/predecessors.ts';
import { strings } from '../../strings.ts';
import { absoluteAddress } from '../site/addresses.ts';
import type { Frame } from '../site/frame.ts';
import type { DutyGroup } from './checklist.ts';
import { qrCode, type QrCode } from './qr-code.ts';
import type { UnitPage } from './unit-page.ts';

/** The list of a unit's duties, and what stands at the head and at the foot when it is printed. */
export interface UnitSheet {
  /** Whose list it is: what is noted belongs to this id. */
  unit: string;
  unitName: string;
  isGroup: boolean;
  /** The units that it took over, by id: what was noted of their duties can be taken in. */
  inherits?: Record<string, string>;
  groups: DutyGroup[];
  /** The documents that the duties come from. */
  basis: string;
  /** As readers see it: “22/11/2026 · 3f9a2c1b”. */
  contentVersion: string;
  /** What the site is, where it is not the office's own publication: “BẢN TẬP HUẤN”. */
  mark?: string | undefined;
  /** As what is noted keeps it: “3f9a2c1b”. */
  contentDigest: string;
  address: string;
  qr: QrCode;
}

/** More than these would push the duties off the first page; each part of the sheet names its document anyway. */
const NAMED = 4;

/** The list and sheet of one unit. */
export function unitSheet(
  corpus: Corpus,
  page: UnitPage,
  { addresses, contentVersion, contentDigest, edition }: Frame,
): UnitSheet {
  const { groups } = page.checklist;
  const documents = groups.map(({ document }) => document.citation);
  const address = absoluteAddress(corpus.site.url, addresses.unit(page.id));
  return {
    unit: page.id,
    unitName: page.name,
    isGroup: page.isGroup,
    inherits: Object.fromEntries(predecessorsOf(corpus, page.id).map(({ unit }) => [unit.id, unit.name])),
    groups,
    basis: documents.length > NAMED ? strings.checklist.manyBases(documents.length) : documents.join('; '),
    contentVersion,
    contentDigest,
    ...(edition && { mark: edition.mark }),
    address,
    qr: qrCode(address),
  };
}
