import { copyText } from '../../browser/clipboard/copy-text.ts';
import { element } from '../../browser/element.ts';
import { attachmentPath } from '../../domain/attachment/attachment-file.ts';
import type { Desk } from '../desk/desk.ts';
import { workbenchWords } from '../words.ts';
import { canSaveIntoFolder, type OutFile, saveIntoFolder } from './content-folder.ts';
import { download, press } from './ways.ts';

const words = workbenchWords.out;

/** The files of the document, by their places in the content folder. */
export function outFiles({ work }: Pick<Desk, 'work'>): OutFile[] {
  const { slug, text, source, units = [], attachments = [] } = work;
  return [
    { path: `van-ban/${slug}.mdx`, content: text },
    ...(source ? [{ path: `nguon/${source.file}`, content: source.text }] : []),
    ...units.map((unit) => ({ path: `don-vi/${unit.id}.yaml`, content: unit.text })),
    ...attachments.map(({ file, content }) => ({ path: attachmentPath(slug, file), content })),
  ];
}

/** Where the files go, and how they get there. What must not be stored is not given out either. */
export function outStep(): { verdict: HTMLElement; node: HTMLElement; update(desk: Desk): void } {
  const verdict = element('p', { class: 'verdict' });
  const state = element('p', { class: 'told', role: 'status' });
  const ways = element('div', {});
  const next = element('ol', {}, ...words.next.map((line) => element('li', {}, line)));
  let drawn = '';
  return {
    verdict,
    node: element('div', {}, ways, state, element('h3', {}, words.nextHeading), next),
    update(desk) {
      const { judgement, isJudged } = desk;
      if (!judgement || !isJudged) return;
      const errors = judgement.issues.filter(({ severity }) => severity === 'error').length;
      const undecided = desk.work.doubts.length + desk.work.proposals.length + desk.work.relations.length;
      verdict.textContent = judgement.isWithheld
        ? words.refused
        : [errors > 0 ? words.errors(errors) : words.clean, undecided > 0 ? words.open(undecided) : '']
            .filter(Boolean)
            .join(' ');
      const files = judgement.isWithheld ? [] : outFiles(desk);
      const shape = files.map(({ path }) => path).join(' ');
      if (shape === drawn) return;
      drawn = shape;
      ways.replaceChildren(...(files.length > 0 ? waysOut(desk, files, state) : []));
    },
  };
}

/** Texts are read when a button is pressed: they may have changed since the buttons were drawn. */
function waysOut(desk: Desk, files: readonly OutFile[], state: HTMLElement): Node[] {
  const say = (sentence: string): void => void (state.textContent = sentence);
  const folder = press(words.folder, 'primary', async () => {
    const current = outFiles(desk);
    const result = await saveIntoFolder(current, (path) => (confirm(words.exists(path)) ? 'replace' : 'stop'));
    const told = {
      saved: words.saved(current.map(({ path }) => path)),
      cancelled: words.cancelled,
      'not-content': words.notContent,
      failed: words.notSaved,
    };
    say(told[result]);
  });
  const downloads = files.map(({ path }) =>
    press(words.download(path), '', () => {
      const { content } = outFiles(desk).find((file) => file.path === path)!;
      const isText = typeof content === 'string';
      download(path.split('/').at(-1)!, isText ? new Blob([content], { type: 'text/plain;charset=utf-8' }) : content);
    }),
  );
  const copy = press(words.copy, '', async () => {
    say((await copyText(desk.work.text)) ? words.copied : words.notCopied);
  });
  return [
    element('h3', {}, words.files),
    element('ul', { class: 'paths' }, ...files.map(({ path }) => element('li', {}, element('code', {}, path)))),
    ...(canSaveIntoFolder() ? [element('p', { class: 'quiet' }, words.folderHint)] : []),
    element('p', { class: 'actions' }, canSaveIntoFolder() && folder, ...downloads, copy),
  ];
}
