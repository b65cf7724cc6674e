import { element } from '../../browser/element.ts';
import { workbenchWords } from '../words.ts';

export type StepName = keyof typeof workbenchWords.steps;

const NAMES = Object.keys(workbenchWords.steps) as StepName[];
const HEADINGS: Record<StepName, string> = {
  give: workbenchWords.give.heading,
  mend: workbenchWords.steps.mend,
  preview: workbenchWords.preview.heading,
  out: workbenchWords.out.heading,
};

/** The four steps: one is in sight, and each can be gone to once there is a document. */
export interface Steps {
  nav: HTMLElement;
  sections: HTMLElement[];
  current: StepName;
  go(step: StepName): void;
  /** Opens or closes the steps behind the first. */
  open(isOpen: boolean): void;
}

/** @param renamed steps that are called otherwise here */
export function makeSteps(
  contents: Record<StepName, Node>,
  onGo: (step: StepName) => void,
  renamed: Partial<Record<StepName, string>> = {},
): Steps {
  const headings = new Map(
    NAMES.map((name) => [name, element('h2', { tabindex: '-1' }, renamed[name] ?? HEADINGS[name])]),
  );
  const sections = NAMES.map((name) =>
    element('section', { class: `step step-${name}`, hidden: '' }, headings.get(name), contents[name]),
  );
  const buttons = NAMES.map((name, index) => {
    const button = element(
      'button',
      { type: 'button' },
      `${index + 1}. ${renamed[name] ?? workbenchWords.steps[name]}`,
    );
    button.addEventListener('click', () => steps.go(name));
    return button;
  });
  const show = (step: StepName): void => {
    steps.current = step;
    for (const [index, name] of NAMES.entries()) {
      sections[index]!.hidden = name !== step;
      if (name === step) buttons[index]!.setAttribute('aria-current', 'step');
      else buttons[index]!.removeAttribute('aria-current');
    }
  };
  const steps: Steps = {
    nav: element(
      'nav',
      { class: 'steps', 'aria-label': workbenchWords.stepsLabel },
      element('ol', {}, ...buttons.map((button) => element('li', {}, button))),
    ),
    sections,
    current: 'give',
    go(step) {
      show(step);
      onGo(step);
      headings.get(step)!.focus();
    },
    open(isOpen) {
      buttons.slice(1).forEach((button) => (button.disabled = !isOpen));
    },
  };
  show('give');
  steps.open(false);
  return steps;
}
