import { element } from '../../browser/element.ts';
import type { ProposedRelation } from '../../importing/draft/draft.ts';
import { keyOrder } from '../form/key-order.ts';
import { redraw } from '../form/redraw.ts';
import { withEntry } from '../text/document-text.ts';
import type { Knowledge } from '../worker/calls.ts';
import type { Desk } from '../desk/desk.ts';
import { workbenchWords } from '../words.ts';
import type { CardsSurroundings } from './task-cards.ts';

const words = workbenchWords.relations;

/** Relations that the text seems to name: in the document only once somebody has accepted them. */
export function relationCards(
  desk: Desk,
  knowledge: Knowledge,
  around: CardsSurroundings,
): { node: HTMLElement; update(): void } {
  const cards = element('div', { class: 'cards' });
  const node = element('section', { class: 'work-part', hidden: '' }, element('h3', {}, words.heading), cards);
  let drawn: readonly ProposedRelation[] | undefined;
  return {
    node,
    update() {
      const { relations } = desk.work;
      if (drawn === relations) return;
      drawn = relations;
      node.hidden = relations.length === 0;
      redraw(cards, ...relations.map((relation, index) => card(relation, index, { desk, knowledge, around })));
    },
  };
}

interface CardFacts {
  desk: Desk;
  knowledge: Knowledge;
  around: CardsSurroundings;
}

function card(relation: ProposedRelation, index: number, { desk, knowledge, around }: CardFacts): HTMLElement {
  const { type, document, citation, quote } = relation;
  const types = knowledge.fields.relation.find(({ key }) => key === 'type')?.values ?? [];
  const press = (label: string, name: string, act: () => void): HTMLButtonElement => {
    const button = element(
      'button',
      { type: 'button', class: 'button', 'data-name': `relation.${index}.${name}` },
      label,
    );
    button.addEventListener('click', act);
    return button;
  };
  const decide = (text: string, said: string): void => {
    desk.change({ text, relations: desk.work.relations.filter((one) => one !== relation) });
    around.say(said);
  };
  return element(
    'article',
    { class: 'card proposal' },
    element('h4', {}, `${types.find(({ token }) => token === type)?.label ?? type}: ${document ?? citation}`),
    element('blockquote', { class: 'official' }, quote),
    element(
      'p',
      { class: 'actions' },
      press(words.accept, 'nhan', () =>
        decide(withEntry(desk.work.text, 'relations', entryOf(relation), keyOrder(knowledge)), words.done.accepted),
      ),
      press(words.reject, 'bo', () => decide(desk.work.text, words.done.rejected)),
      press(workbenchWords.tasks.show, 'xem', () => around.show(quote)),
    ),
  );
}

/** As the header has it: the document where it is published here, else how it is cited. */
function entryOf({ type, document, citation, provision, quote }: ProposedRelation): object {
  return {
    type,
    ...(document === undefined ? { citation } : { document }),
    ...(provision !== undefined && { provision }),
    quote,
  };
}
