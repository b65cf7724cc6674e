/**
 * Acts when typing pauses. What an input method composes is not yet what will stand there: it is waited for. Gives a
 * function that calls off what is still to come.
 */
export function onPause(input: HTMLInputElement, pause: number, act: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const callOff = (): void => clearTimeout(timer);
  const later = (event: Event): void => {
    callOff();
    if (!(event as InputEvent).isComposing) timer = setTimeout(act, pause);
  };
  input.addEventListener('input', later);
  input.addEventListener('compositionend', later);
  return callOff;
}
