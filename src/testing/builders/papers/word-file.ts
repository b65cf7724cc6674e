import { strToU8, zipSync } from 'fflate';

const W =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ' +
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" ' +
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" ' +
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" ' +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:v="urn:schemas-microsoft-com:vml" ' +
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"';
const TYPES = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** The parts of a Word file that a test writes; what it leaves out the file does not have. */
export interface WordParts {
  /** What stands in `w:body`. */
  body: string;
  /** What stands in `w:numbering`. */
  numbering?: string;
  /** What stands in `w:styles`. */
  styles?: string;
  footnotes?: string;
  header?: string;
  footer?: string;
  /** The content type of the document: that of a file with macros is another. */
  mainType?: string;
}

const KINDS = {
  numbering: ['numbering', 'w:numbering', 'numbering'],
  styles: ['styles', 'w:styles', 'styles'],
  footnotes: ['footnotes', 'w:footnotes', 'footnotes'],
  header: ['header1', 'w:hdr', 'header'],
  footer: ['footer1', 'w:ftr', 'footer'],
} as const;

/** A Word file of these parts. */
export function wordFile({ body, mainType = `${TYPES}.document.main+xml`, ...parts }: WordParts): Uint8Array {
  const others = Object.entries(KINDS).flatMap(([key, [file, root, kind]]) => {
    const content = parts[key as keyof typeof KINDS];
    return content === undefined ? [] : [{ file: `${file}.xml`, xml: `<${root} ${W}>${content}</${root}>`, kind }];
  });
  const overrides = others.map(
    ({ file, kind }) => `<Override PartName="/word/${file}" ContentType="${TYPES}.${kind}+xml"/>`,
  );
  const relations = others.map(
    ({ file, kind }) => `<Relationship Id="${kind}" Type="${RELATION}/${kind}" Target="${file}"/>`,
  );
  const files: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${mainType}"/>${overrides.join('')}</Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="main" Type="${RELATION}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships">${relations.join('')}</Relationships>`,
    'word/document.xml': `<w:document ${W}><w:body>${body}</w:body></w:document>`,
    ...Object.fromEntries(others.map(({ file, xml }) => [`word/${file}`, xml])),
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])));
}

/** A run; `look` is what stands in `w:rPr`. */
export const run = (text: string, look = ''): string =>
  `<w:r>${look && `<w:rPr>${look}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;

/** A paragraph of runs, or of plain text; `look` is what stands in `w:pPr`. */
export const paragraph = (content: string, look = ''): string =>
  `<w:p>${look && `<w:pPr>${look}</w:pPr>`}${content.startsWith('<') ? content : run(content)}</w:p>`;

/** A paragraph of a list. */
export const item = (text: string, list: number, level = 0): string =>
  paragraph(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);

/** A level of a list, as the part on numbering declares it. */
export const level = (index: number, format: string, pattern: string, more = ''): string =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${pattern}"/></w:lvl>`;

/** A kind of list, and a list of that kind with the same number. */
export const listKind = (id: number, ...levels: string[]): string =>
  `<w:abstractNum w:abstractNumId="${id}">${levels.join('')}</w:abstractNum>`;
export const list = (id: number, kind: number, override = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${kind}"/>${override}</w:num>`;

/** A table of rows of cells, each what stands in `w:tc`; drawn unless told otherwise. */
export const table = (rows: readonly (readonly string[])[], isDrawn = true): string => {
  const side = (name: string): string => `<w:${name} w:val="${isDrawn ? 'single' : 'nil'}"/>`;
  const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(side).join('');
  const cells = rows.map((row) => `<w:tr>${row.map((cell) => `<w:tc>${cell}</w:tc>`).join('')}</w:tr>`).join('');
  const grid = `<w:tblGrid>${rows[0]!.map(() => '<w:gridCol w:w="4500"/>').join('')}</w:tblGrid>`;
  return `<w:tbl><w:tblPr><w:tblBorders>${borders}</w:tblBorders></w:tblPr>${grid}${cells}</w:tbl>`;
};
