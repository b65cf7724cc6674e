/** Brings a part that stands by; where it does not arrive, it is asked for again at the reader's next press. For few bytes. */
export function untilThere<Part>(load: () => Promise<Part>, use?: (part: Part) => void): void {
  void load().then(use, () => addEventListener('pointerdown', () => untilThere(load, use), { once: true }));
}
