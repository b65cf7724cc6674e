import { autocompletion, closeBrackets, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { markdown } from '@codemirror/lang-markdown';
import { yamlFrontmatter } from '@codemirror/lang-yaml';
import {
  bracketMatching,
  defaultHighlightStyle,
  foldGutter,
  foldKeymap,
  HighlightStyle,
  syntaxHighlighting,
} from '@codemirror/language';
import { type Diagnostic, lintGutter, lintKeymap, setDiagnostics } from '@codemirror/lint';
import { highlightSelectionMatches, searchKeymap } from '@codemirror/search';
import { EditorSelection, EditorState, type Text } from '@codemirror/state';
import { drawSelection, EditorView, highlightActiveLine, keymap, lineNumbers } from '@codemirror/view';
import type { Issue } from '../../issues/issue.ts';
import { quickFix } from '../text/quick-fix.ts';
import { workbenchWords } from '../words.ts';
import { completionSource, type Offers } from './completions.ts';

const words = workbenchWords.editor;

export interface EditorFacts {
  text: string;
  offers: () => Offers;
  /** The keys of a header in their order. */
  order: readonly string[];
  onChange(text: string): void;
}

/** The file itself in an editor. */
export interface MdxEditor {
  /** Takes over a text that was changed elsewhere; only what differs is replaced, so the cursor stays. */
  show(text: string): void;
  /** Marks what the check says at its lines. */
  tell(issues: readonly Issue[]): void;
  goTo(line: number, column: number): void;
}

const THEME = EditorView.theme({
  '&': {
    backgroundColor: 'var(--leaf)',
    color: 'var(--ink)',
    border: '1px solid var(--rule-strong)',
    fontSize: 'var(--text-sm)',
  },
  '&.cm-focused': { outline: 'var(--focus)' },
  '.cm-scroller': { fontFamily: 'var(--font-ui)', lineHeight: '1.6', maxBlockSize: '70vh', overflow: 'auto' },
  '.cm-content': { caretColor: 'var(--ink)', wordSpacing: '0.3em' },
  '.cm-cursor': { borderLeftColor: 'var(--ink)' },
  '.cm-gutters': {
    backgroundColor: 'var(--surface)',
    color: 'var(--ink-soft)',
    borderInlineEnd: '1px solid var(--rule)',
  },
  '.cm-activeLine, .cm-activeLineGutter': { backgroundColor: 'var(--accent-soft)' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
    backgroundColor: 'var(--mark)',
  },
  '.cm-tooltip, .cm-panels': {
    backgroundColor: 'var(--leaf)',
    color: 'var(--ink)',
    border: '1px solid var(--rule-strong)',
  },
  '.cm-tooltip-autocomplete ul li[aria-selected]': { backgroundColor: 'var(--accent)', color: 'var(--on-accent)' },
  '.cm-diagnosticAction': { backgroundColor: 'var(--accent)', color: 'var(--on-accent)', minBlockSize: '2rem' },
  // The package's own marks are images inside its styles, which the policy of this site refuses.
  '.cm-lintRange-error, .cm-lintRange-warning': {
    backgroundImage: 'none',
    paddingBlockEnd: '0',
    textDecoration: 'underline wavy var(--danger) 1px',
    textUnderlineOffset: '0.2em',
  },
  '.cm-lintRange-warning': { textDecorationColor: 'var(--rule-strong)' },
  '.cm-lint-marker-error, .cm-lint-marker-warning': {
    content: 'normal',
    inlineSize: '0.75em',
    blockSize: '0.75em',
    marginBlock: '0.4em',
    backgroundColor: 'var(--danger)',
  },
  '.cm-lint-marker-warning': { backgroundColor: 'var(--rule-strong)', borderRadius: '50%' },
  '.cm-button, .cm-textfield': {
    backgroundColor: 'var(--paper)',
    backgroundImage: 'none',
    color: 'var(--ink)',
    border: '1px solid var(--rule-strong)',
  },
});

/** Few colours, of this site, so that they hold in light and in dark. */
const COLOURS = HighlightStyle.define(
  defaultHighlightStyle.specs.map(({ tag, fontStyle, fontWeight, textDecoration }) => ({
    tag,
    ...(fontStyle !== undefined && { fontStyle: String(fontStyle) }),
    ...(fontWeight !== undefined && { fontWeight: String(fontWeight) }),
    ...(textDecoration !== undefined && { textDecoration: String(textDecoration) }),
    color: 'inherit',
  })),
);

/**
 * Makes the editor inside a shadow root: there its styles are adopted style sheets, which the policy of this site lets
 * pass, and not elements, which it refuses.
 */
export function mdxEditor(holder: HTMLElement, { text, offers, order, onChange }: EditorFacts): MdxEditor {
  const root = holder.shadowRoot ?? holder.attachShadow({ mode: 'open' });
  let isOurs = false;
  const state = EditorState.create({
    doc: text,
    extensions: [
      lineNumbers(),
      foldGutter(),
      history(),
      drawSelection(),
      bracketMatching(),
      closeBrackets(),
      highlightActiveLine(),
      highlightSelectionMatches(),
      lintGutter(),
      autocompletion({ override: [completionSource(offers)] }),
      yamlFrontmatter({ content: markdown() }),
      syntaxHighlighting(COLOURS),
      EditorView.lineWrapping,
      EditorView.contentAttributes.of({ 'aria-label': words.label, tabindex: '0', lang: 'vi', spellcheck: 'false' }),
      EditorState.phrases.of(words.phrases),
      keymap.of([
        ...searchKeymap,
        ...historyKeymap,
        ...foldKeymap,
        ...completionKeymap,
        ...lintKeymap,
        ...defaultKeymap,
      ]),
      EditorView.updateListener.of((update) => {
        if (update.docChanged && !isOurs) onChange(update.state.doc.toString());
      }),
      THEME,
    ],
  });
  const view = new EditorView({ state, parent: root, root });
  return {
    show(next) {
      const change = differenceOf(view.state.doc.toString(), next);
      if (!change) return;
      isOurs = true;
      view.dispatch({ changes: change });
      isOurs = false;
    },
    tell(issues) {
      const found = issues.map((issue) => toDiagnostic(issue, view.state.doc, order));
      view.dispatch(setDiagnostics(view.state, found));
    },
    goTo(line, column) {
      const at = placeIn(view.state.doc, line, column);
      view.dispatch({ selection: EditorSelection.cursor(at), effects: EditorView.scrollIntoView(at, { y: 'center' }) });
      view.focus();
    },
  };
}

/** The one stretch in which two texts differ. */
export function differenceOf(before: string, after: string): { from: number; to: number; insert: string } | undefined {
  if (before === after) return undefined;
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < most - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1;
  return { from: start, to: before.length - end, insert: after.slice(start, after.length - end) };
}

function placeIn(doc: Text, line: number, column: number): number {
  const { from, to } = doc.line(Math.min(Math.max(1, line), doc.lines));
  return Math.min(to, from + Math.max(0, column - 1));
}

function toDiagnostic(issue: Issue, doc: Text, order: readonly string[]): Diagnostic {
  const from = placeIn(doc, issue.line, issue.column);
  const fix = quickFix(issue, order);
  const actions = fix && [
    {
      name: fix.label,
      apply(view: EditorView) {
        const change = differenceOf(view.state.doc.toString(), fix.apply(view.state.doc.toString()));
        if (change) view.dispatch({ changes: change });
      },
    },
  ];
  return {
    from,
    to: Math.max(from, doc.lineAt(from).to),
    severity: issue.severity,
    message: `${issue.message} Sửa: ${issue.fix}`,
    ...(actions && { actions }),
  };
}
