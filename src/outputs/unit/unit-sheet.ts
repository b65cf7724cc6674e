import type { Corpus } from '../../corpus/corpus.ts';
import { strings } from '../../strings.ts';
import { absoluteAddress } from '../site/addresses.ts';
import type { Frame } from '../site/frame.ts';
import { qrCode, type QrCode } from './qr-code.ts';
import type { UnitPage } from './unit-page.ts';

/** What stands at the head and at the foot of a unit's printed sheet. */
export interface UnitSheet {
  unitName: string;
  isGroup: boolean;
  /** The documents that the duties come from. */
  basis: string;
  contentVersion: string;
  /** What the site is, where it is not the office's own publication: “BẢN TẬP HUẤN”. */
  mark?: string | undefined;
  address: string;
  qr: QrCode;
}

/** More than these would push the duties off the first page; each part of the sheet names its document anyway. */
const NAMED = 4;

/** The facts of one unit's sheet. */
export function unitSheet(corpus: Corpus, page: UnitPage, { addresses, contentVersion, edition }: Frame): UnitSheet {
  const documents = page.checklist.groups.map(({ document }) => document.citation);
  const address = absoluteAddress(corpus.site.url, addresses.unit(page.id));
  return {
    unitName: page.name,
    isGroup: page.isGroup,
    basis: documents.length > NAMED ? strings.checklist.manyBases(documents.length) : documents.join('; '),
    contentVersion,
    ...(edition && { mark: edition.mark }),
    address,
    qr: qrCode(address),
  };
}
