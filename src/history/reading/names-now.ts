import type { DirectiveDocument } from '../../domain/document/document.schema.ts';
import type { FormerAddress } from '../../domain/former-address.schema.ts';
import { type IdsNow, unitWithIdsNow, withIdsNow } from '../../domain/ids-now.ts';
import type { Unit } from '../../domain/unit/unit.schema.ts';
import type { History, StoodState } from '../history.ts';

/**
 * The history in which all that stood names units, topics and documents by the ids that they have now: under another id a
 * unit had the same duties. Of who was taken in by another nothing is renamed; a topic is only where things are found.
 */
export function withNamesNow(history: History, addresses: readonly FormerAddress[]): History {
  const ids: IdsNow = {
    units: formerNames([...history.units.values()].map(({ id, ...rest }) => ({ name: id, ...rest }))),
    topics: new Map(
      addresses.flatMap(({ from, to }) =>
        from.startsWith(TOPIC) && to?.startsWith(TOPIC) ? [[from.slice(TOPIC.length), to.slice(TOPIC.length)]] : [],
      ),
    ),
    documents: formerNames([...history.documents.values()].map(({ slug, ...rest }) => ({ name: slug, ...rest }))),
  };
  const documentThen = (value: DirectiveDocument): DirectiveDocument => withIdsNow(value, ids);
  const unitThen = (value: Unit): Unit => unitWithIdsNow(value, ids);
  return {
    ...history,
    documents: mapped(history.documents, ({ versions, tasked, ...rest }) => ({
      ...rest,
      versions: versions.map((version) => readAs(version, documentThen)),
      ...(tasked && { tasked: { ...tasked, units: tasked.units.map((id) => ids.units.get(id) ?? id) } }),
    })),
    units: mapped(history.units, ({ versions, unlogged, ...rest }) => ({
      ...rest,
      versions: versions.map((version) => readAs(version, unitThen)),
      ...(unlogged && { unlogged: readAs(unlogged, unitThen) }),
    })),
  };
}

const TOPIC = 'linh-vuc/';

function formerNames(all: readonly { name: string; formerNames: readonly string[] }[]): Map<string, string> {
  return new Map(all.flatMap(({ name, formerNames: former }) => former.map((one): [string, string] => [one, name])));
}

const mapped = <Value>(values: ReadonlyMap<string, Value>, as: (value: Value) => Value): Map<string, Value> =>
  new Map([...values].map(([key, value]) => [key, as(value)]));

/** A state that is read otherwise, when somebody reads it. */
function readAs<Value, State extends StoodState<Value>>(state: State, as: (value: Value) => Value): State {
  const read: StoodState<Value>['read'] = () => {
    const entry = state.read();
    return entry && { ...entry, value: as(entry.value) };
  };
  return { ...state, read };
}
