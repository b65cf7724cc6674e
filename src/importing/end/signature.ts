import { fold } from '../../vietnamese/fold.ts';
import type { TextBlock } from '../paper/block.ts';
import type { Evidence } from '../paper/evidence.ts';

export interface Signer {
  authority?: string[];
  position?: string;
  fullName?: string;
}

export interface SignedBy {
  signer: Signer;
  evidence: Evidence;
}

const AUTHORITY = /^(?:T\/?M|K\/?T|T\/?L|TUQ|Q)(?:\.\s*|\s+)\p{Lu}/u;
const POSITION =
  /^(?:pho |quyen |q\. ?)*(?:chu tich|bi thu|giam doc|truong|chanh|thu truong|bo truong|thu tuong|tong |(?:tong |chi )?cuc truong|vu truong|tram truong|hat truong|hieu truong|chu nhiem|vien truong|truong phong|truong ban|pho |to truong|doi truong|chi huy truong|chinh uy|thuong truc|uy vien|dai dien)/;
const NAME =
  /^(?:(?:GS|PGS|TSKH|TS|ThS|BS|BSCKI{1,2}|CKI{1,2}|DS|LS|KTS|KS|CN|NGƯT|NGND|Đại tá|Thượng tá|Trung tá|Thiếu tá|Đại uý|Đại úy|Thượng tướng|Thiếu tướng|Trung tướng|Đại tướng)\.?\s*)*\p{Lu}\p{L}*(?:\s+\p{Lu}\p{L}*){1,5}$/u;

/** Whether a line in capitals says in whose place, or as what, somebody signs. */
export const isSignature = (text: string): boolean =>
  !/\p{Ll}/u.test(text) && (AUTHORITY.test(text) || POSITION.test(fold(text))) && text.length < 90;

/** Whether a line is the name of somebody who signs. */
export const isName = (text: string): boolean => NAME.test(text) && !isSignature(text);

/** Lines in capitals are authority and position; a name of two to six words ends each signature. */
export function signersOf(lines: readonly TextBlock[]): SignedBy[] {
  const signers: SignedBy[] = [];
  let open: TextBlock[] = [];
  const close = (name?: TextBlock): void => {
    const [first] = name ? [...open, name] : open;
    if (!first) return;
    const authority = open
      .filter(({ text }, index) => AUTHORITY.test(text) && index < open.length)
      .map(({ text }) => text);
    const positions = open.filter(({ text }) => !AUTHORITY.test(text)).map(({ text }) => text);
    const isAlone = positions.length === 0 && authority.length > 0;
    signers.push({
      signer: {
        ...(authority.length > (isAlone ? 1 : 0) && { authority: isAlone ? authority.slice(0, -1) : authority }),
        ...(positions.length > 0 && { position: positions.join(' ') }),
        ...(isAlone && { position: authority.at(-1)! }),
        ...(name && { fullName: name.text }),
      },
      evidence: { text: [...open, ...(name ? [name] : [])].map(({ text }) => text).join(' / '), line: first.line },
    });
    open = [];
  };
  for (const [index, line] of lines.entries()) {
    if (isName(line.text) && !isOfOffice(line, open.at(-1), lines[index + 1])) close(line);
    else if (open.length > 0 && goesOn(open.at(-1)!, line)) open[open.length - 1] = joined(open.at(-1)!, line);
    else open.push(line);
  }
  close();
  return signers;
}

/**
 * Capitals that look like a name are the rest of an office where its line ends with a comma (“KT. TRƯỞNG BAN CHÍNH SÁCH,”
 * “THUẾ QUỐC TẾ”), or where a name in small letters stands right below.
 */
function isOfOffice({ text }: TextBlock, above: TextBlock | undefined, next: TextBlock | undefined): boolean {
  if (/\p{Ll}/u.test(text) || above === undefined) return false;
  return /(?:,|\sVÀ)$/u.test(above.text) || (next !== undefined && /\p{Ll}/u.test(next.text) && isName(next.text));
}

/** A line in capitals that is neither authority nor position is the rest of the one above: “KT. GIÁM ĐỐC CÔNG AN” “TỈNH”. */
const goesOn = (above: TextBlock, line: TextBlock): boolean =>
  !/\p{Ll}/u.test(line.text) &&
  // “KT. BỘ TRƯỞNG,” “CHỦ NHIỆM”: a comma leaves an office open.
  (!isSignature(line.text) || (/,$/u.test(above.text) && !AUTHORITY.test(line.text))) &&
  /\p{L}/u.test(line.text) &&
  isSignature(above.text);

const joined = (above: TextBlock, line: TextBlock): TextBlock => ({ ...above, text: `${above.text} ${line.text}` });
