/**
 * Takes files that are dropped on a place, and shows on its zone that they may be: by default anywhere on the page, as long as
 * the zone is in sight.
 */
export function followDrop(
  zone: HTMLElement,
  take: (files: File[]) => void,
  place: HTMLElement | Window = window,
): void {
  const isInSight = (): boolean => zone.closest('[hidden]') === null;
  const over = (is: boolean): void => void zone.classList.toggle('over', is && isInSight());
  const on = (type: 'dragover' | 'dragleave' | 'drop', act: (event: DragEvent) => void): void =>
    place.addEventListener(type, (event) => act(event as DragEvent));
  on('dragover', (event) => {
    event.preventDefault();
    over(true);
  });
  // Between parts of the place, a file leaves the one for the other.
  on('dragleave', ({ relatedTarget }) =>
    over(place instanceof Node ? place.contains(relatedTarget as Node | null) : relatedTarget !== null),
  );
  on('drop', (event) => {
    event.preventDefault();
    over(false);
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length > 0 && isInSight()) take(files);
  });
}
