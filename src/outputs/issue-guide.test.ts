import { describe, expect, it } from 'vitest';
import type { Issue } from '../issues/issue.ts';
import type { IssueKind } from '../issues/kinds/issue-kind.ts';
import { parseDocument } from '../markup/parse-document.ts';
import { parsePage } from '../markup/handbook/parse-page.ts';
import { parseYaml } from '../markup/yaml/parse-yaml.ts';
import { issueGuide } from './issue-guide.ts';

const parts = issueGuide();
const kinds = parts.flatMap((part) => part.kinds);

type Example = readonly [code: string, wrong: string, right: string | undefined];
const examplesOf = (part: IssueKind['part']): Example[] =>
  kinds.flatMap((kind) =>
    kind.part === part && kind.wrong !== undefined ? [[kind.code, kind.wrong, kind.right]] : [],
  );

const codesOf = ({ issues }: { issues: Issue[] }) => issues.map(({ code }) => code);
const codesInBody = (text: string) => codesOf(parseDocument('van-ban/vi-du.mdx', `---\na: b\n---\n\n${text}\n`));
/** Of lines of data, or of a whole file where the example is about how its parts are divided. */
const codesInHeader = (code: string, text: string) =>
  codesOf(code.startsWith('yaml-') ? parseYaml('don-vi/vi-du.yaml', text) : parseDocument('van-ban/vi-du.mdx', text));
const codesInPage = (text: string) => codesOf(parsePage('huong-dan/vi-du.mdx', `---\ntitle: Ví dụ\n---\n\n${text}\n`));

/** Kinds that never block: in each the paper can be right and the check wrong. */
const WARNINGS = [
  'abbreviation-unknown',
  'addressee-other',
  'article-listed',
  'attached-apart',
  'attachment-properties',
  'attachment-unused',
  'blank-left',
  'change-source',
  'character-d-stroke',
  'character-space',
  'character-styled',
  'citation-held',
  'closing-in-provision',
  'code-case',
  'code-sign',
  'code-unusual',
  'content-empty',
  'coordinator-quoted',
  'dash-doubled',
  'dash-lost',
  'date-to-come',
  'day-impossible',
  'draft-mark',
  'due-date-left-out',
  'due-date-other',
  'duplicate-entry',
  'duplicate-name',
  'emblem-unused',
  'encoding-bom',
  'file-litter',
  'file-near-collision',
  'header-in-text',
  'image-unused',
  'issuer-at-work',
  'issuer-ended',
  'kind-unknown',
  'lead-not-addressed',
  'lead-quoted',
  'line-ends',
  'markup-foreign',
  'markup-rule',
  'markup-stray-emphasis',
  'more-warnings',
  'near-duplicate',
  'note-in-provision',
  'number-as-text',
  'number-form',
  'number-unclear',
  'page-number',
  'product-quoted',
  'provision-cited',
  'provision-out-of-sequence',
  'public-names-internal',
  'public-unconfirmed',
  'reference-with-text',
  'relation-date',
  'relation-later',
  'release-unconfirmed',
  'release-unused',
  'revision-kept',
  'signature-stamp',
  'signer-authority-in-position',
  'signer-authority-lines',
  'signer-authority-mark',
  'source-apart',
  'source-unused',
  'status-replaced',
  'subject-abbreviated',
  'successor-scope',
  'superseded-by-nothing',
  'symbol-broken',
  'table-head-blank',
  'table-join-unread',
  'text-unfinished',
  'to-quoted',
  'to-words-missing',
  'unit-code-shared',
  'unit-ended',
  'unit-kind-differs',
  'unit-not-begun',
  'value-cut',
  'value-markup',
  'value-says-nothing',
  'value-trimmings',
  'yaml-comment',
];

describe('the guide to the codes', () => {
  it('explains every code once, and takes none for an anchor that a heading has', () => {
    const anchors = [...parts.map(({ slug }) => slug), ...kinds.map(({ code }) => code)];
    expect(new Set(anchors).size).toBe(anchors.length);
  });

  it('has kinds under every heading', () => {
    expect(parts.filter((part) => part.kinds.length === 0)).toEqual([]);
  });

  it('calls each by a short name of its own', () => {
    for (const { title } of kinds) expect(title).toMatch(/^\p{Lu}.*[^.\s]$/u);
    for (const part of parts) expect(new Set(part.kinds.map(({ title }) => title)).size).toBe(part.kinds.length);
  });

  it('blocks every kind but these', () => {
    expect(
      kinds
        .filter(({ severity }) => severity === 'warning')
        .map(({ code }) => code)
        .sort(),
    ).toEqual(WARNINGS);
    expect(kinds.filter(({ severity }) => severity === 'error')).toHaveLength(kinds.length - WARNINGS.length);
  });

  it('shows no empty example', () => {
    for (const { code, wrong, right } of kinds) expect([wrong, right], code).not.toContain('');
  });

  it('speaks in whole sentences and shows wrong and right as different things', () => {
    for (const { meaning, remedy, wrong, right } of kinds) {
      expect(meaning).toMatch(/^\p{Lu}.*\.$/u);
      expect(remedy).toMatch(/^\p{Lu}.*\.$/u);
      expect(wrong === undefined || wrong !== right).toBe(true);
    }
  });

  it.each(examplesOf('text'))(
    'shows for %s a text that has this fault, and one that has none',
    (code, wrong, right) => {
      expect(codesInBody(wrong)).toContain(code);
      if (right !== undefined) expect(codesInBody(right)).toEqual([]);
    },
  );

  it.each(examplesOf('yaml'))(
    'shows for %s a header that has this fault, and one that has none',
    (code, wrong, right) => {
      expect(codesInHeader(code, wrong)).toContain(code);
      if (right !== undefined) expect(codesInHeader(code, right)).not.toContain(code);
    },
  );

  it.each(examplesOf('pages').filter(([code]) => code.startsWith('page-')))(
    'shows for %s a page of the handbook that has this fault, and one that has none',
    (code, wrong, right) => {
      expect(codesInPage(wrong)).toContain(code);
      if (right !== undefined) expect(codesInPage(right)).toEqual([]);
    },
  );
});
