import { element } from '../../browser/element.ts';
import type { Ending, StoredFiles } from '../../outputs/authoring/publishing.ts';
import { machineWords } from './words.ts';

const { publish: words, conflict } = machineWords;

/** What a person may decide at the end of a publication. */
export interface EndingChoices {
  /** The address of the site. */
  home: string;
  /** Goes on with both changes in one. */
  merge(merged: StoredFiles, theirs: StoredFiles): void;
  /** Puts the document of the others on the desk; ours stays among the drafts. */
  openTheirs(theirs: StoredFiles): void;
  /** Publishes ours in spite of theirs. */
  insist(theirs: StoredFiles | undefined): void;
}

/** What can be done next. */
export function endingPart(ending: Ending, choices: EndingChoices): Node[] {
  switch (ending.kind) {
    case 'published':
      return ending.address === undefined ? [] : [pageLink(choices.home + ending.address)];
    case 'issues':
      return [
        element(
          'ul',
          { class: 'issues' },
          ...ending.issues.map(({ file, line, message, fix }) =>
            element('li', {}, words.issue(file, line, message, fix)),
          ),
        ),
      ];
    case 'conflict':
      return [element('p', { class: 'actions' }, ...conflictButtons(ending, choices))];
    case 'stopped':
      return [];
  }
}

function pageLink(href: string): HTMLElement {
  return element(
    'p',
    { class: 'actions' },
    element('a', { class: 'button', href, target: '_blank', rel: 'noopener' }, words.open),
  );
}

function conflictButtons({ theirs, merged }: Ending & { kind: 'conflict' }, choices: EndingChoices): HTMLElement[] {
  const press = (label: string, act: () => void): HTMLElement => {
    const button = element('button', { type: 'button', class: 'button' }, label);
    button.addEventListener('click', act);
    return button;
  };
  return [
    ...(theirs && merged ? [press(conflict.merged, () => choices.merge(merged, theirs))] : []),
    ...(theirs ? [press(conflict.theirs, () => choices.openTheirs(theirs))] : []),
    press(conflict.mine, () => {
      if (confirm(conflict.confirmMine)) choices.insist(theirs);
    }),
  ];
}
