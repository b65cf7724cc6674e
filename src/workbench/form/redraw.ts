/**
 * Puts other children into an element and the focus back to the control of the same name: whoever works with the keyboard
 * stays where he was.
 */
export function redraw(holder: Element, ...children: readonly Node[]): void {
  const active = holder.contains(document.activeElement) ? (document.activeElement as HTMLElement) : undefined;
  const name = active?.dataset['name'];
  holder.replaceChildren(...children);
  if (name === undefined) return;
  const same = holder.querySelector<HTMLElement>(`[data-name="${CSS.escape(name)}"]`);
  (same ?? holder.querySelector<HTMLElement>('button, input, select, textarea'))?.focus();
}
