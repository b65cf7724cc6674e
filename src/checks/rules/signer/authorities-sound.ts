import type { Sourced } from '../../../corpus/content.ts';
import type { DirectiveDocument } from '../../../domain/document/document.schema.ts';
import {
  AUTHORITY_MARKS_TOLD,
  authorityLines,
  authorityMark,
  strangeMark,
} from '../../../domain/signature/authority.ts';
import type { Signer } from '../../../domain/signature/signer.schema.ts';
import type { IssueKind } from '../../../issues/kinds/issue-kind.ts';
import type { Path } from '../../../issues/path.ts';
import type { Finding, Rule } from '../../finding.ts';

const UNKNOWN_MARK: IssueKind = {
  code: 'signer-authority-mark',
  part: 'fields',
  severity: 'warning',
  title: 'Chữ viết tắt quyền hạn ký không có trong danh sách',
  meaning: `Trước quyền hạn ký thường là một trong các chữ viết tắt: ${AUTHORITY_MARKS_TOLD}. Chữ khác có thể là gõ nhầm.`,
  remedy: 'Xem văn bản nguồn rồi sửa. Văn bản nguồn đúng là như vậy thì để nguyên.',
  wrong: 'signer:\n  authority: TN. CHỦ TỊCH',
  right: 'signer:\n  authority: TL. CHỦ TỊCH',
};

const IN_ONE_LINE: IssueKind = {
  code: 'signer-authority-lines',
  part: 'fields',
  severity: 'warning',
  title: 'Hai dòng quyền hạn ký viết thành một',
  meaning: 'Trên giấy mỗi quyền hạn ký ở một dòng; viết liền thì trang và bản in ngắt dòng ở chỗ bất kỳ.',
  remedy: 'Viết authority thành danh sách, mỗi dòng trên giấy là một mục.',
  wrong: 'signer:\n  authority: TL. CHỦ TỊCH KT. CHÁNH VĂN PHÒNG',
  right: 'signer:\n  authority:\n    - TL. CHỦ TỊCH\n    - KT. CHÁNH VĂN PHÒNG',
};

const IN_POSITION: IssueKind = {
  code: 'signer-authority-in-position',
  part: 'fields',
  severity: 'warning',
  title: 'Quyền hạn ký nằm trong chức vụ',
  meaning: 'TM., KT., TL., TUQ. thuộc quyền hạn ký; ghi trong chức vụ thì hai dòng trên giấy dính làm một.',
  remedy: 'Ghi dòng có chữ viết tắt ở authority, dòng chức vụ của người ký ở position.',
  wrong: 'signer:\n  position: KT. CHỦ TỊCH PHÓ CHỦ TỊCH',
  right: 'signer:\n  authority: KT. CHỦ TỊCH\n  position: PHÓ CHỦ TỊCH',
};

/** In whose name somebody signs stands in lines of its own, each with one of the known marks. */
export const authoritiesSound: Rule = {
  kinds: [UNKNOWN_MARK, IN_ONE_LINE, IN_POSITION],
  find: ({ documents }) =>
    documents.flatMap((at) => {
      const { signer } = at.value;
      const written: [Signer, Path][] = Array.isArray(signer)
        ? signer.map((one, index) => [one, ['signer', index]])
        : [[signer, ['signer']]];
      return written.flatMap(([one, path]) => [...inAuthority(at, one, path), ...inPosition(at, one, path)]);
    }),
};

function inAuthority(at: Sourced<DirectiveDocument>, { authority = [] }: Signer, path: Path): Finding[] {
  const isList = Array.isArray(authority);
  const values: [string, Path][] = isList
    ? authority.map((text, index) => [text, [...path, 'authority', index]])
    : [[authority, [...path, 'authority']]];
  return values.flatMap(([value, place]) => {
    const lines = value.split('\n').map((line) => line.trim());
    const parts = lines.flatMap(authorityLines);
    const run = parts.length > lines.length ? [inOneLine(at, place, value, parts)] : [];
    return [...run, ...parts.flatMap((line) => unknownMark(at, place, line))];
  });
}

function inOneLine(at: Sourced<DirectiveDocument>, path: Path, value: string, lines: readonly string[]): Finding {
  return {
    kind: IN_ONE_LINE,
    at,
    path,
    value,
    message: `${lines.length} dòng quyền hạn ký được viết thành một dòng.`,
    fix: `viết authority thành danh sách, mỗi dòng một mục: ${lines.map((line) => `«- ${line}»`).join(', ')}.`,
  };
}

function unknownMark(at: Sourced<DirectiveDocument>, path: Path, line: string): Finding[] {
  const mark = strangeMark(line);
  if (mark === undefined) return [];
  const message = `«${mark}» không phải chữ viết tắt quyền hạn ký thường dùng.`;
  const fix = `các chữ thường dùng: ${AUTHORITY_MARKS_TOLD}; văn bản nguồn đúng là «${mark}» thì để nguyên.`;
  return [{ kind: UNKNOWN_MARK, at, path, value: line, message, fix }];
}

/** “Q.” is no authority there: who stands in for the head of an organ bears that before his own office. */
function inPosition(at: Sourced<DirectiveDocument>, { authority, position = '' }: Signer, path: Path): Finding[] {
  const mark = authorityMark(position.trim());
  if (mark === undefined || mark === 'Q.') return [];
  const [own, office] = ownOffice(position.trim());
  return [
    {
      kind: IN_POSITION,
      at,
      path: [...path, 'position'],
      value: position,
      message: `«${mark}» thuộc quyền hạn ký, không thuộc chức vụ của người ký.`,
      fix: `${
        authority === undefined
          ? `viết «authority: ${own}»`
          : `viết authority thành danh sách, thêm «- ${own}» ở cuối danh sách này`
      }${office ? `, và «position: ${office}»` : '; ở position ghi chức vụ của người ký, nếu văn bản nguồn có'}.`,
    },
  ];
}

/** The authority and the office behind it, where the line ends or the deputy begins: “KT. CHỦ TỊCH | PHÓ CHỦ TỊCH”. */
function ownOffice(position: string): [string, string | undefined] {
  const [authority = '', office] = position.includes('\n')
    ? position.split(/\n(?=[^\n]*$)/)
    : position.split(/\s+(?:\/\s+)?(?=PHÓ\s(?!.*\sPHÓ\s))/u);
  return [authority.trim(), office?.trim()];
}
