import { type Body, isEnclosed, type Provision } from '../../domain/provision/provision.ts';
import type { Doubt, DraftHeader, ProposedTask } from '../draft/draft.ts';
import { findMentions, type NameContext, type UnitMention } from '../../domain/naming/mentions.ts';
import { inlineText } from '../../domain/provision/provision-text.ts';
import { findUnits } from '../registry/find-units.ts';
import { type ProvisionReading, readProvision } from './read-provision.ts';
import { openedByHeading, OPENING_SCOPE, type Scope, tellsOnly } from './scope.ts';
import { shareLabels } from './share-labels.ts';
import { taskIds } from './task-id.ts';
import { type Addressees, toTask } from './to-task.ts';

/** The duties that a text seems to give, and what of it sounds like one and is none. */
export interface Proposals {
  tasks: Omit<ProposedTask, 'evidence'>[];
  unassigned: { provision: string; text: string }[];
  doubts: Doubt[];
}

/** Proposes the duties of a body, provision by provision: each falls on the units of its sentence, or of what stands above. */
export function proposeTasks(body: Body, header: DraftHeader, names: NameContext): Proposals {
  const cache = new Map<string, UnitMention[]>();
  const mentionsIn = (text: string): UnitMention[] => {
    const known = cache.get(text) ?? findMentions(text, names);
    cache.set(text, known);
    return known;
  };
  const circumstances = { mentionsIn, issuedDate: header.issuedDate };
  const readings: ProvisionReading[] = [];
  let opened: Scope = tellsOnly(header.typeName) ? { ...OPENING_SCOPE, takesUnits: false } : OPENING_SCOPE;
  const visit = (provision: Provision, scope: Scope): void => {
    const reading = readProvision(provision, scope, circumstances);
    readings.push(reading);
    for (const item of provision.content) if (item.type === 'provision') visit(item, reading.below);
  };
  for (const provision of body.provisions) {
    visit(provision, isEnclosed(provision) ? { ...opened, bare: bareIn(provision), mentions: [] } : opened);
    // What the preamble asks for follows in the numbered provisions.
    if (provision.kind === 'preamble') opened = readings.at(-1)!.below;
  }
  shareLabels(readings);
  return collect(readings, addresseesOf(header, names));
}

/** What stands in a list of things is no duty, unless they are tasks. */
function bareIn({ title }: Provision): Scope['bare'] {
  return title !== undefined && openedByHeading(inlineText(title)) === 'never' ? 'never' : 'likely';
}

function addresseesOf({ to }: DraftHeader, names: NameContext): Addressees {
  return {
    units: [...new Set(to.flatMap(({ units }) => units))],
    unlisted: [...new Set(to.flatMap(({ text }) => findUnits(text, names).unknown))],
  };
}

function collect(readings: readonly ProvisionReading[], addressees: Addressees): Proposals {
  const found = readings.flatMap(({ provision, duties }) =>
    duties.map((duty) => ({ provision: duty.row ?? provision, duty })),
  );
  const ids = taskIds(found.map(({ provision }) => provision));
  const made = found.map(({ provision, duty }, index) => toTask(duty, { id: ids[index]!, provision }, addressees));
  const unassigned = readings.flatMap(({ provision, unassigned: texts }) => texts.map((text) => ({ provision, text })));
  return { tasks: made.map(({ task }) => task), unassigned, doubts: doubtsOf(made) };
}

/** One unit that nobody knows is one doubt, however many duties it has. */
function doubtsOf(made: readonly ReturnType<typeof toTask>[]): Doubt[] {
  const all = made.flatMap(({ task, unsure }) => unsure.map((one) => ({ ...one, task: task.id })));
  return [...new Set(all.map(({ message }) => message))].map((message): Doubt => {
    const same = all.filter((one) => one.message === message);
    const unlisted = same.flatMap((one) => one.unlisted ?? []);
    return {
      path: 'tasks',
      message,
      tasks: [...new Set(same.map(({ task }) => task))],
      ...(unlisted[0] && {
        unlisted: [{ words: unlisted[0].words, places: unlisted.flatMap(({ places }) => places) }],
      }),
    };
  });
}
