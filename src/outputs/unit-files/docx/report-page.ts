import { AlignmentType, Header, PageNumber, Paragraph, TextRun, type ISectionOptions } from 'docx';
import { markParagraphs, page, SIZE, type Made } from './page.ts';

/** The pages of a report by the decree: upright, with the page number at the top from the second page on. */
export function reportPage(made: Made): Pick<ISectionOptions, 'properties' | 'headers'> {
  return {
    properties: { ...page('portrait'), titlePage: true },
    headers: {
      default: new Header({ children: [pageNumber(), ...markParagraphs(made)] }),
      first: new Header({ children: [new Paragraph({}), ...markParagraphs(made)] }),
    },
  };
}

function pageNumber(): Paragraph {
  const run = new TextRun({ size: SIZE.heading, children: [PageNumber.CURRENT] });
  return new Paragraph({ alignment: AlignmentType.CENTER, children: [run] });
}
