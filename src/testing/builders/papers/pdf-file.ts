import { deflateSync } from 'node:zlib';

/** What a made PDF may hold beside its page. */
interface Making {
  /** The line on its only page; none makes a page that is a picture. */
  text?: string;
  /** Further entries of the catalogue: `/OpenAction …`. */
  catalog?: string;
  /** Further objects, from number 6 on. */
  objects?: readonly string[];
  /** Objects that are packed into a stream. */
  packed?: string;
  author?: string;
  /** Further entries of the trailer. */
  trailer?: string;
}

/** A small PDF as programs write them, whatever it must hold for a test. */
export function pdfFile({ text, catalog = '', objects = [], packed, author, trailer = '' }: Making = {}): Uint8Array {
  const content = text === undefined ? '0 0 100 100 re f' : `BT /F1 12 Tf 72 720 Td (${text}) Tj ET`;
  const stream = (dictionary: string, bytes: Buffer | string): string =>
    `<< ${dictionary} /Length ${Buffer.byteLength(bytes, 'latin1')} >>\nstream\n${bytes.toString('latin1')}\nendstream`;
  const all = [
    `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>',
    stream('', content),
    `<< ${author === undefined ? '' : `/Author (${author})`} >>`,
    ...objects,
    ...(packed === undefined
      ? []
      : [stream('/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode', deflateSync(Buffer.from(`9 0 ${packed}`)))]),
  ];
  let file = '%PDF-1.7\n';
  const places = all.map((object, index) => {
    const place = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const start = file.length;
  file += `xref\n0 ${all.length + 1}\n0000000000 65535 f \n${places.join('')}`;
  file += `trailer\n<< /Size ${all.length + 1} /Root 1 0 R /Info 5 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}
