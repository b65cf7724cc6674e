import { bodyLines } from '../../../corpus/entry/body-lines.ts';
import type { IssueKind } from '../../../issues/kinds/issue-kind.ts';
import { collapseSpaces, unifyDashes } from '../../../vietnamese/normalize.ts';
import { toNewTonePlacement } from '../../../vietnamese/tone-placement.ts';
import type { Finding, Rule } from '../../finding.ts';

const HEADER_IN_TEXT: IssueKind = {
  code: 'header-in-text',
  part: 'text',
  severity: 'warning',
  title: 'Phần đầu của văn bản nằm trong lời văn',
  meaning:
    'Quốc hiệu, kính gửi hoặc nơi nhận được chép vào lời văn; trang dựng các phần này từ phần thông tin, nên chúng hiện hai lần.',
  remedy: 'Ghi vào to, toPlaces, signer … ở phần thông tin rồi xoá khỏi lời văn. Là chữ của lời văn thì để nguyên.',
};

/** What a page draws from the header: the two lines of the State, that of the Party, addressees, recipients. */
const OF_THE_HEADER =
  /^(?:cộng hoà xã hội chủ nghĩa việt nam|độc lập - tự do - hạnh phúc|đảng cộng sản việt nam|kính gửi ?:.*|nơi nhận ?:?)$/u;
/** A tag whose text is not that of the document itself: where it opens or closes, and whether it does both in one line. */
const APART = /^\s*<(?<closing>\/)?(?:Annex|Attached|Quotation|EditorNote)\b/;
const CLOSES_AT_ONCE = /(?:<\/\w+|\/)>\s*$/;

/** The text of a document begins after its header and ends before its recipients. Annexes and quotations have their own. */
export const headerApart: Rule = {
  kinds: [HEADER_IN_TEXT],
  find: ({ documents, texts }) =>
    documents.flatMap((at) =>
      headerLines(texts.get(at.file) ?? '').map(({ line, text }): Finding => ({
        kind: HEADER_IN_TEXT,
        at,
        path: [],
        position: { line, column: 1 },
        value: text,
        message:
          'dòng này thuộc phần đầu hoặc phần cuối của văn bản; trang dựng lại từ phần thông tin nên sẽ hiện hai lần.',
        fix: 'ghi vào to, toPlaces, signer … ở phần thông tin rồi xoá khỏi lời văn; là chữ của lời văn thì để nguyên.',
      })),
    ),
};

/** No such line is longer. */
const LONGEST = 400;
/** A first look at a whole file: how such lines begin, whatever their case. */
const SOME_LINE =
  /^[ \t*_#]*(?:[Cc][Ộộ][Nn][Gg] [Hh]|[ĐđDd][Ộộ][Cc] [Ll][Ậậ][Pp]|[Đđ][Ảả][Nn][Gg] [Cc]|[Kk][Íí][Nn][Hh] [Gg]|[Nn][Ơơ][Ii] [Nn])/m;

function headerLines(file: string): { line: number; text: string }[] {
  if (!SOME_LINE.test(file)) return [];
  let depth = 0;
  return bodyLines(file).flatMap((raw, index) => {
    const tag = APART.exec(raw);
    if (tag?.groups!['closing']) depth = Math.max(0, depth - 1);
    else if (tag && !CLOSES_AT_ONCE.test(raw)) depth += 1;
    if (depth > 0 || raw.length > LONGEST || !SOME_LINE.test(raw)) return [];
    const text = raw.replace(/[*_#]/g, '').trim();
    const key = collapseSpaces(unifyDashes(toNewTonePlacement(text))).toLowerCase();
    return OF_THE_HEADER.test(key) ? [{ line: index + 1, text }] : [];
  });
}
