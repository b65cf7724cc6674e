import {
  AlignmentType,
  LeaderType,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
  type IParagraphOptions,
  type IRunOptions,
} from 'docx';

/** Letters that the file format does not allow. */
const NOT_XML =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A text without them. */
export function allowedText(text: string): string {
  return text.replace(NOT_XML, '');
}

/** Runs of one text; its line ends become line breaks. */
export function runs(text: string, options: Omit<IRunOptions, 'text' | 'children'> = {}): TextRun[] {
  const lines = allowedText(text).split('\n');
  return lines.map((line, index) => new TextRun({ ...options, text: line, ...(index > 0 ? { break: 1 } : {}) }));
}

type Look = Omit<IRunOptions, 'text' | 'children'>;

/** A paragraph of one text in one look. */
export function paragraph(text: string, look: Look = {}, options: IParagraphOptions = {}): Paragraph {
  return new Paragraph({ ...options, children: runs(text, look) });
}

/** A centred line. */
export function centred(text: string, look: Look = {}, options: IParagraphOptions = {}): Paragraph {
  return paragraph(text, look, { ...options, alignment: AlignmentType.CENTER });
}

/** Body text by the decree: justified, first line 1.27 cm in, 6 pt apart. */
export function bodyText(text: string, look: Look = {}, options: IParagraphOptions = {}): Paragraph {
  return paragraph(text, look, {
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine: 720 },
    spacing: { after: 120, line: 276 },
    ...options,
  });
}

/** A dotted line to write on by hand, as wide as the text. */
export function blankLine(width: number): Paragraph {
  return new Paragraph({
    tabStops: [{ type: TabStopType.RIGHT, position: width, leader: LeaderType.DOT }],
    spacing: { after: 120 },
    children: [new TextRun({ children: [new Tab()] })],
  });
}
