import type { Element } from 'hast';
import { h } from '../element.ts';
import type { QrCode } from '../../outputs/unit/qr-code.ts';
import type { UnitSheet } from '../../outputs/unit/unit-sheet.ts';
import { strings } from '../../strings.ts';

const words = strings.checklist;
/** Where the day of printing is written, by the browser or by hand. */
const DAY_TO_FILL = '……………';

/**
 * At the foot of every printed page, so that a page found alone explains itself: whose sheet it is and what it is not,
 * on what ground, of which content, printed when, and where its page lives.
 */
export function sheetStrip({ unitName, isGroup, basis, contentVersion, address, qr, mark }: UnitSheet): Element {
  return h('div.strip.print-only', [
    qrDrawing(qr),
    h('p', [
      ...(mark === undefined ? [] : [h('strong', mark), ' · ']),
      h('strong', [...(isGroup ? [h('span', { dataOwnName: '' }), ' '] : []), unitName]),
      ' · ',
      h('em', words.sheetLabel),
      basis === '' ? null : h('span.strip-basis', ` · ${words.basis}: `, h('span', { dataBasis: '' }, basis)),
      ` · ${words.version}: ${contentVersion} · ${words.printed}: `,
      h('span', { dataPrinted: '' }, DAY_TO_FILL),
      ' · ',
      h('span.address', address),
    ]),
    h('p.folio-number'),
  ]);
}

function qrDrawing({ size, path }: QrCode): Element {
  const box = { viewBox: `0 0 ${size} ${size}`, ariaHidden: 'true', shapeRendering: 'crispEdges' };
  return h('svg', box, h('path', { d: path }));
}
