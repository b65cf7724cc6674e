// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { followDrop } from './follow-drop.ts';

let step: HTMLElement;
let zone: HTMLElement;
let taken: string[];
let take: (files: readonly File[]) => void;
beforeEach(() => {
  document.body.innerHTML = '<section><div class="drop"><p></p></div></section>';
  step = document.querySelector('section')!;
  zone = document.querySelector('.drop')!;
  // The window stays, and with it what earlier tests have made of it.
  const own: string[] = [];
  taken = own;
  take = (files) => void own.push(...files.map(({ name }) => name));
});

/** What a browser tells while a file is drawn over something; whether the page has taken charge of it. */
function drag(target: EventTarget, type: string, facts: object = {}): boolean {
  const event = Object.assign(new Event(type, { bubbles: true, cancelable: true }), facts);
  target.dispatchEvent(event);
  return event.defaultPrevented;
}
const withFile = { dataTransfer: { files: [new File([''], 'a.json')] } };
const isOver = (): boolean => zone.classList.contains('over');

describe('a place for files', () => {
  it('is the whole page: it shows where files go, and takes them', () => {
    followDrop(zone, take);
    expect(drag(document.body, 'dragover')).toBe(true);
    expect(isOver()).toBe(true);
    drag(document.body, 'dragleave', { relatedTarget: step });
    expect(isOver()).toBe(true);
    drag(document.body, 'dragleave', { relatedTarget: null });
    expect(isOver()).toBe(false);
    expect(drag(document.body, 'drop', withFile)).toBe(true);
    expect(taken).toEqual(['a.json']);
  });

  it('takes none while it is out of sight, nor lets the browser open them in place of the page', () => {
    followDrop(zone, take);
    step.hidden = true;
    expect(drag(document.body, 'dragover')).toBe(true);
    expect(drag(document.body, 'drop', withFile)).toBe(true);
    expect([isOver(), taken]).toEqual([false, []]);
  });

  it('may be one zone alone, which stays the place while a file is drawn over its parts', () => {
    followDrop(zone, take, zone);
    drag(document.body, 'drop', withFile);
    expect(taken).toEqual([]);
    drag(zone, 'dragover');
    drag(zone, 'dragleave', { relatedTarget: zone.firstElementChild });
    expect(isOver()).toBe(true);
    drag(zone, 'dragleave', { relatedTarget: document.body });
    expect(isOver()).toBe(false);
    drag(zone, 'drop', withFile);
    expect(taken).toEqual(['a.json']);
  });

  it('takes nothing of what is no file', () => {
    followDrop(zone, take);
    drag(document.body, 'drop', { dataTransfer: { files: [] } });
    expect(taken).toEqual([]);
  });
});
