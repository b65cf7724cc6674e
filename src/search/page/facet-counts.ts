import type { Outcome } from '../engine/best-matches.ts';
import { narrow } from './narrow.ts';
import type { Session } from '../session/search-session.ts';
import { facetsOf, isAsked } from './search-state.ts';

/** Says beside each choice of a facet how many documents it would leave, while the form still asks for this. */
export async function countFacets(
  form: HTMLFormElement,
  state: URLSearchParams,
  { matches, near }: Outcome,
  session: Session,
): Promise<void> {
  const all = matches.length > 0 ? matches : near;
  for (const select of form.querySelectorAll<HTMLSelectElement>('select[data-facet]')) {
    const others = facetsOf(state, select.dataset.name);
    for (const option of [...select.options].slice(1)) {
      const left = await narrow(session, all, [...others, [select.dataset.name!, option.value]]);
      if (!isAsked(form, state)) return;
      option.text = `${option.dataset.label ?? ''} (${left.length})`;
      option.disabled = left.length === 0 && !option.selected;
    }
  }
}
