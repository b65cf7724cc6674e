// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Press } from './press.ts';

vi.useFakeTimers();

const fire = (target: EventTarget, ...names: string[]): void => {
  for (const name of names) {
    const key = name.startsWith('key') ? new KeyboardEvent(name, { key: ' ', bubbles: true }) : undefined;
    target.dispatchEvent(key ?? new MouseEvent(name, { bubbles: true }));
  }
};

let press: Press;
let seen: string[];
const draw = (): void => void seen.push('drawn');
beforeEach(() => {
  press = new Press(window);
  seen = [];
  document.body.innerHTML = '<button>Nhận</button><select></select><input>';
});
// The window is the same for all.
afterEach(() => {
  fire(window, 'mouseup');
  vi.runAllTimers();
});
const [button, select, field] = ['button', 'select', 'input'].map((name) => () => document.querySelector(name)!);

it('draws at once where nothing is pressed', () => {
  press.whenOver(draw);
  expect(seen).toEqual(['drawn']);
});

it('takes the button that opens a menu for no press: the menu may keep its letting go', () => {
  button!().dispatchEvent(new MouseEvent('mousedown', { button: 2, bubbles: true }));
  press.whenOver(draw);
  expect(seen).toEqual(['drawn']);
});

it.each([
  ['a mouse', 'mousedown', 'mouseup'],
  ['the space bar', 'keydown', 'keyup'],
])('draws nothing under what is pressed by %s before the press has done its work', (_, down, up) => {
  button!().addEventListener('click', () => seen.push('pressed'));
  fire(button!(), down);
  press.whenOver(draw);
  press.whenOver(draw);
  expect(seen).toEqual([]);
  fire(button!(), up, 'click');
  expect(seen).toEqual(['pressed']);
  vi.runAllTimers();
  expect(seen).toEqual(['pressed', 'drawn']);
});

it('waits on where the press takes the focus from a field', () => {
  (field!() as HTMLInputElement).focus();
  fire(button!(), 'mousedown');
  press.whenOver(draw);
  (field!() as HTMLInputElement).blur();
  vi.runAllTimers();
  expect(seen).toEqual([]);
});

it('draws at once what the press itself does', () => {
  button!().addEventListener('click', () => press.whenOver(draw));
  fire(button!(), 'mousedown', 'mouseup', 'click');
  expect(seen).toEqual(['drawn']);
});

it.each(['mouseup', 'dragend', 'blur'])('draws after a press that came to nothing: %s', (ending) => {
  fire(button!(), 'mousedown');
  press.whenOver(draw);
  fire(window, ending);
  vi.runAllTimers();
  press.whenOver(draw);
  expect(seen).toEqual(['drawn', 'drawn']);
});

it('does not wait for a list of choices or a field, which may not tell that they were let go', () => {
  fire(select!(), 'mousedown');
  fire(field!(), 'mousedown', 'keydown');
  press.whenOver(draw);
  expect(seen).toEqual(['drawn']);
});
