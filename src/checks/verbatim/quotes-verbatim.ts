import type { IssueKind } from '../../issues/kinds/issue-kind.ts';
import type { Sourced } from '../../corpus/content.ts';
import type { DirectiveDocument } from '../../domain/document/document.schema.ts';
import { quotedProvision } from './quoted-provision.ts';
import { findProvision } from '../../domain/provision/provision-tree.ts';
import { bodyText, provisionText } from '../../domain/provision/provision-text.ts';
import type { Path } from '../../issues/path.ts';
import { collapseSpaces } from '../../vietnamese/normalize.ts';
import type { Finding, Rule } from '../finding.ts';
import { compareQuote, isRunOf } from './quote-comparison.ts';

const QUOTE_NOT_VERBATIM: IssueKind = {
  code: 'quote-not-verbatim',
  part: 'references',
  severity: 'error',
  title: 'Đoạn trích không đúng nguyên văn',
  meaning:
    'Lời trích của một nhiệm vụ không có đúng từng chữ trong điều khoản. Phần trích phải đúng nguyên văn, không diễn đạt lại.',
  remedy: 'Chép lại một đoạn liền trong điều khoản, kể cả dấu câu; hoặc ghi đúng điều khoản.',
  wrong: 'quote: Phòng Y tế phải khám sức khoẻ',
  right: 'quote: tổ chức khám sức khoẻ cho học sinh',
};

interface Quote {
  quote: string;
  /** The provision it is taken from; any place of the text where undefined. */
  provision: string | undefined;
  path: Path;
}

/** Every quote is a run of whole words of its provision, character for character; only line ends and spaces may differ. */
export const quotesVerbatim: Rule = {
  kinds: [QUOTE_NOT_VERBATIM],
  find: ({ documents }) => documents.filter(({ broken }) => !broken.includes('body')).flatMap(quoteFindings),
};

function quoteFindings(at: Sourced<DirectiveDocument>): Finding[] {
  const texts = new Map<string | undefined, string>();
  const textOf = (id: string | undefined): string => {
    const known = texts.get(id);
    if (known !== undefined) return known;
    const provision = id === undefined ? undefined : findProvision(at.value.body, id);
    const text = provision ? provisionText(provision) : bodyText(at.value.body);
    texts.set(id, text);
    return text;
  };
  return quotesOf(at.value).flatMap(({ quote, provision, path }): Finding[] => {
    const wanted = collapseSpaces(quote);
    const raw = textOf(provision);
    if (isRunOf(wanted, raw)) return [];
    const difference = compareQuote(wanted, collapseSpaces(raw));
    if (!difference) return [];
    const isElsewhere = provision !== undefined && isRunOf(wanted, collapseSpaces(textOf(undefined)));
    const place = isElsewhere ? quotedProvision(at.value.body, quote) : undefined;
    const message = isElsewhere
      ? {
          message: `đoạn này có trong văn bản nhưng không ở ${provision}.`,
          fix: place === undefined ? 'ghi đúng điều khoản (provision) chứa đoạn này.' : `viết «provision: ${place}».`,
        }
      : difference;
    return [{ kind: QUOTE_NOT_VERBATIM, at, path, value: quote, ...message }];
  });
}

function quotesOf({ dueText, tasks, relations }: DirectiveDocument): Quote[] {
  return [
    ...(dueText === undefined ? [] : [{ quote: dueText, provision: undefined, path: ['dueText'] }]),
    ...tasks.flatMap((task, index) => [
      { quote: task.quote, provision: task.provision, path: ['tasks', index, 'quote'] },
      // A deadline is often set in the closing paragraph, away from what is to be done.
      ...(task.dueText === undefined
        ? []
        : [{ quote: task.dueText, provision: undefined, path: ['tasks', index, 'dueText'] }]),
      ...task.indicators.map(({ quote }, n) => ({
        quote,
        provision: task.provision,
        path: ['tasks', index, 'indicators', n, 'quote'],
      })),
    ]),
    ...relations.flatMap(({ quote, provision }, index) =>
      quote === undefined ? [] : [{ quote, provision, path: ['relations', index, 'quote'] }],
    ),
  ];
}
