import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';
import { encodingOfFace, inUnicode, isOld, type OldEncoding } from '../old-fonts.ts';
import { Unreadable } from '../unreadable.ts';
import { readDrawing } from './drawing.ts';
import type { PdfPage, Run } from './run.ts';

/** A PDF as its pages. */
export interface OpenedPdf {
  pages: PdfPage[];
  /** Old faces with some of the words that are written in them. */
  oldFaces: Map<OldEncoding, string>;
  /** Its letters are what a machine has recognised behind the picture of a page. */
  isRecognised: boolean;
}

type Proxy = Awaited<ReturnType<typeof getDocumentProxy>>;
type Page = Awaited<ReturnType<Proxy['getPage']>>;

/** Faces that programs put behind pictures: nobody is to see them. */
const BEHIND_PICTURES = /GlyphLess|HiddenHorz|HiddenVert|OCR|Invisible/i;
const BOLD = /bold|black|heavy|demi/i;
const ITALIC = /italic|oblique/i;

/**
 * Reads the letters of a PDF with their places.
 * @param mayConvert a person has confirmed that text in old faces becomes Unicode
 * @throws Unreadable where it is broken or locked
 */
export async function openPdf(bytes: Uint8Array, mayConvert: boolean): Promise<OpenedPdf> {
  const pdf = await opened(bytes);
  const { OPS } = await getResolvedPDFJS();
  const faces = new Map<string, string>();
  const oldFaces: OpenedPdf['oldFaces'] = new Map();
  const pages: PdfPage[] = [];
  let isRecognised = false;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    const texts = items.filter((item) => 'str' in item);
    const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
    const { rules, isPicture } = readDrawing(await page.getOperatorList(), OPS, (right - left) * (top - bottom));
    nameFaces(page, new Set(texts.map(({ fontName }) => fontName)), faces);
    const runs = texts.map(({ str, transform, width, fontName }): Run => {
      const face = faces.get(fontName) ?? '';
      const encoding = encodingOfFace(face);
      if (encoding && isOld(str) && !oldFaces.has(encoding)) oldFaces.set(encoding, str);
      return {
        text: encoding && mayConvert ? inUnicode(str, encoding, face) : str,
        x: transform[4] as number,
        y: transform[5] as number,
        width,
        size: Math.hypot(transform[2] as number, transform[3] as number),
        isBold: BOLD.test(face),
        isItalic: ITALIC.test(face),
      };
    });
    pages.push({ number, width: right - left, height: top - bottom, runs, rules });
    if (isPicture && runs.length > 0) isRecognised = true;
    page.cleanup();
  }
  isRecognised ||= [...faces.values()].some((face) => BEHIND_PICTURES.test(face));
  await pdf.loadingTask.destroy();
  return { pages, oldFaces, isRecognised };
}

async function opened(bytes: Uint8Array): Promise<Proxy> {
  try {
    return await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    throw new Unreadable(
      isLocked
        ? 'tệp PDF được khoá bằng mật khẩu nên không đọc được. Sửa: mở bằng mật khẩu, in lại ra một tệp PDF không khoá rồi nhập tệp đó.'
        : 'tệp PDF bị hỏng, không mở được. Sửa: xin lại tệp, hoặc mở bằng trình duyệt và in ra PDF mới rồi nhập tệp đó.',
    );
  }
}

/** The names of faces are known once what draws the page has been read. */
function nameFaces(page: Page, ids: ReadonlySet<string>, faces: Map<string, string>): void {
  for (const id of ids) {
    const face: unknown = page.commonObjs.has(id) ? page.commonObjs.get(id) : undefined;
    faces.set(id, (face as { name?: string } | undefined)?.name ?? faces.get(id) ?? '');
  }
}
