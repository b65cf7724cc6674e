import { encode } from 'uqr';

/** A QR code as the path of an SVG drawing: black modules in a square of `size` units, quiet zone included. */
export interface QrCode {
  size: number;
  path: string;
}

/** The quiet zone that ISO/IEC 18004 asks for. */
const QUIET = 4;

/** The code of an address; a sixth of it may be stained on paper and it still reads (error correction M). */
export function qrCode(address: string): QrCode {
  const { data, size } = encode(address, { ecc: 'M', border: QUIET });
  return { size, path: data.map(rowPath).join('') };
}

/** One row as runs of black: a rectangle each. */
function rowPath(row: readonly boolean[], y: number): string {
  const cells = row.map((black) => (black ? '#' : ' ')).join('');
  return Array.from(
    cells.matchAll(/#+/g),
    ({ 0: run, index }) => `M${index} ${y}h${run.length}v1h-${run.length}z`,
  ).join('');
}
