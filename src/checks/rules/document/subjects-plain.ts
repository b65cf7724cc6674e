import { upperFirst } from '../../../vietnamese/case/first-letter.ts';
import type { Sourced } from '../../../corpus/content.ts';
import type { DirectiveDocument } from '../../../domain/document/document.schema.ts';
import { isOfficialLetter } from '../../../domain/document/document-kind.ts';
import type { IssueKind } from '../../../issues/kinds/issue-kind.ts';
import type { Finding, Rule } from '../../finding.ts';

const SUBJECT_LABEL: IssueKind = {
  code: 'subject-label',
  part: 'fields',
  severity: 'error',
  title: 'Trích yếu của công văn có chữ V/v',
  meaning: 'Trích yếu của công văn được in sau chữ “V/v”; ghi thêm ở đây thì chữ này hiện hai lần.',
  remedy: 'Bỏ “V/v” hoặc “Về việc” ở đầu trích yếu.',
  wrong: 'subject: V/v khám sức khoẻ học sinh',
  right: 'subject: khám sức khoẻ học sinh',
};

const SUBJECT_ABBREVIATED: IssueKind = {
  code: 'subject-abbreviated',
  part: 'fields',
  severity: 'warning',
  title: 'Trích yếu có chữ V/v',
  meaning:
    'Chữ “V/v” là cách viết của công văn; trích yếu của văn bản có tên loại thường viết “Về việc”, hoặc không có.',
  remedy: 'Xem văn bản nguồn. Văn bản nguồn đúng là “V/v” thì để nguyên.',
  wrong: 'subject: V/v ban hành Quy chế làm việc',
  right: 'subject: Về việc ban hành Quy chế làm việc',
};

/** “V/v”, “V.v:”, and what stands before it on paper: “Công văn V/v”. */
const ABBREVIATED = /^(?:(?:công văn|trích yếu)\s*:?\s+)?v\s*[/.]?\s*v(?!\p{L})[\s:.]*/iu;
const WRITTEN_OUT = /^về\s+việc(?!\p{L})[\s:.]*/iu;

/** The subject of a letter stands without the label that its paper prints before it. */
export const subjectsPlain: Rule = {
  kinds: [SUBJECT_LABEL, SUBJECT_ABBREVIATED],
  find: ({ documents }) =>
    documents.flatMap((at): Finding[] => {
      const { subject = '', typeName } = at.value;
      const isLetter = isOfficialLetter(typeName);
      const label = ABBREVIATED.exec(subject)?.[0] ?? (isLetter ? WRITTEN_OUT.exec(subject)?.[0] : undefined);
      if (label === undefined) return [];
      return [isLetter ? labelled(at, label) : abbreviated(at, subject.slice(label.length))];
    }),
};

function labelled(at: Sourced<DirectiveDocument>, label: string): Finding {
  const { subject = '' } = at.value;
  const rest = subject.slice(label.length);
  return {
    kind: SUBJECT_LABEL,
    at,
    path: ['subject'],
    value: subject,
    message: `«${label.trim()}» được in sẵn trước trích yếu của công văn, nên sẽ hiện hai lần.`,
    fix: rest === '' ? 'ghi trích yếu của văn bản.' : `viết ${rest}.`,
  };
}

function abbreviated(at: Sourced<DirectiveDocument>, rest: string): Finding {
  const offered = rest === '' ? 'viết trích yếu' : `viết «Về việc ${rest}» hoặc «${upperFirst(rest)}»`;
  return {
    kind: SUBJECT_ABBREVIATED,
    at,
    path: ['subject'],
    value: at.value.subject ?? '',
    message: 'chữ «V/v» là cách viết của công văn.',
    fix: `xem văn bản nguồn: ${offered}; văn bản nguồn đúng là «V/v» thì để nguyên.`,
  };
}
