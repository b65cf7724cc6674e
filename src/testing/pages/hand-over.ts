import { Blob as NodeBlob, File as NodeFile } from 'node:buffer';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import { eventually } from '../eventually.ts';
import type { ProgressFile } from '../../domain/progress/progress.schema.ts';
import { anEntry, aProgressFile } from '../builders/progress.ts';
import { unitPageHtml } from './unit-page.ts';
import { bootUnitPage } from '../../checklist/boot-unit-page.ts';

export const find = <T extends Element = HTMLElement>(selector: string): T => document.querySelector<T>(selector)!;
export const textOf = (selector: string): string => find(selector).textContent;
export const press = (action: string): void => find(`[data-action=${action}]`).click();
export const button = (label: string): HTMLButtonElement =>
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent === label)!;
export const outcome = (text: string): Promise<void> => eventually(() => expect(textOf('.outcome')).toContain(text));
export const count = (): string => textOf('.list-bar .count');

export let saved: { name: string; content: Blob }[];

export function open(unit = 'phong-noi-vu'): void {
  document.body.innerHTML = unitPageHtml(unit, { slug: 'cong-van', tasks: [{}, { revision: 2 }] });
  bootUnitPage('/');
}

export function tick(number: number, status = 'done'): void {
  const radio = document.querySelectorAll('.noting')[number - 1]!.querySelector<HTMLInputElement>(`[value=${status}]`)!;
  radio.checked = true;
  radio.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Hands a file to the page, as a reader does who chooses one. */
export function give(content: string | object): void {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  const input = find<HTMLInputElement>('.hand-over input[type=file]');
  Object.defineProperty(input, 'files', { value: [new NodeFile([text], 'tien-do.json')], configurable: true });
  input.dispatchEvent(new Event('change'));
}

export const entry = (task: string, fields: Partial<Parameters<typeof anEntry>[0]> = {}) =>
  anEntry({ task, ...fields });
export const fileOf = (...entries: ProgressFile['entries']): ProgressFile => aProgressFile({ entries });

/** Every test of the file has a browser that keeps what it downloads, on a morning of November. */
export function useHandOver(): void {
  beforeEach(() => {
    vi.useFakeTimers({ now: new Date(2026, 10, 22, 9), toFake: ['Date'] });
    vi.stubGlobal('matchMedia', () => ({ matches: true }));
    // What jsdom lacks: bytes in streams, downloads and scrolling.
    vi.stubGlobal('Blob', NodeBlob);
    saved = [];
    let made: Blob;
    URL.createObjectURL = (content) => {
      made = content as Blob;
      return '#';
    };
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      saved.push({ name: this.download, content: made });
    });
    HTMLElement.prototype.scrollIntoView = () => {};
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
    localStorage.clear();
    history.replaceState(null, '', '/');
  });
}
