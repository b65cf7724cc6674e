/**
 * Shows of a list of news only what concerns a unit and a topic. The choice stands in the fragment of the address, which
 * no browser sends: a link to it can be kept, and no log has it.
 */
export function narrowNews(choice: HTMLElement, list: HTMLElement): void {
  const status = choice.querySelector<HTMLElement>('[role=status]')!;
  const selects = [...choice.querySelectorAll('select')];
  const read = (): void => {
    const chosen = new URLSearchParams(location.hash.slice(1));
    for (const select of selects) select.value = chosen.get(select.name) ?? '';
    show();
  };
  const show = (): void => {
    const [unit = '', topic = ''] = selects.map(({ value }) => value);
    const entries = [...list.querySelectorAll<HTMLElement>('li')];
    for (const entry of entries) {
      const { units = '', topics = '' } = entry.dataset;
      entry.hidden = !has(units, unit) || !has(topics, topic);
    }
    for (const day of list.querySelectorAll('section')) day.hidden = !day.querySelector('li:not([hidden])');
    status.textContent = entries.every((entry) => entry.hidden) ? status.dataset['none']! : '';
  };
  choice.addEventListener('change', () => {
    const chosen = selects.filter(({ value }) => value !== '').map(({ name, value }) => [name, value]);
    history.replaceState(null, '', `#${new URLSearchParams(chosen)}`);
    show();
  });
  addEventListener('hashchange', read);
  choice.inert = false;
  read();
}

/** Whether a list of ids has one; nothing chosen is in every list. */
const has = (ids: string, id: string): boolean => id === '' || ids.split(' ').includes(id);
