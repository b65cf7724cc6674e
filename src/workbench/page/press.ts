/** What is pressed and let go on the spot; a list of choices, say, may keep the letting go to itself. */
const PRESSED = 'button, summary, a, label, input[type=checkbox], input[type=radio]';

const isSpace = (event: Event): boolean => event instanceof KeyboardEvent && event.key === ' ';
const isOnControl = ({ target }: Event): boolean => target instanceof Element && target.closest(PRESSED) !== null;

/**
 * A button is pressed when it goes down and up at one place. Going down ends what was being typed, and an answer may come
 * at any moment: were the page drawn anew or moved in between, the press would be lost, and nobody would be told.
 */
export class Press {
  private isUnderWay = false;
  private readonly waiting = new Set<() => void>();

  constructor(page: Window) {
    const begin = (event: Event): void => void (this.isUnderWay ||= isOnControl(event));
    const end = (): void => void (this.isUnderWay = false);
    // The click follows at once, and what it does is shown at once; what waited comes after it.
    const letGo = (): void => void setTimeout(() => this.draw());
    // Another button opens a menu, which may keep its letting go to itself.
    page.addEventListener('mousedown', (event) => event.button === 0 && begin(event), true);
    page.addEventListener('keydown', (event) => isSpace(event) && begin(event), true);
    page.addEventListener('click', end, true);
    for (const name of ['mouseup', 'keyup', 'dragend']) page.addEventListener(name, letGo, true);
    // Of the window alone: a press takes the focus from a field, which is no end of it.
    page.addEventListener('blur', letGo);
  }

  /** Draws at once, or when what is being pressed has been let go. */
  whenOver(draw: () => void): void {
    if (this.isUnderWay) this.waiting.add(draw);
    else draw();
  }

  private draw(): void {
    this.isUnderWay = false;
    const waiting = [...this.waiting];
    this.waiting.clear();
    for (const draw of waiting) draw();
  }
}
