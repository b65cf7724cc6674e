import { DESCRIBED_SCHEMAS } from '../../domain/handbook/described-schema.ts';
import type { ComponentRule } from '../components.ts';

const isDescribed = (value: string): boolean => DESCRIBED_SCHEMAS.some((name) => name === value);

/** Every tag that a page of the handbook may hold. Names are exact, values are always text in quotes. */
export const PAGE_COMPONENTS: Record<string, ComponentRule> = {
  FieldTable: {
    place: 'block',
    attributes: {
      schema: {
        isRequired: true,
        accepts: isDescribed,
        hint: `tên một bảng (${DESCRIBED_SCHEMAS.join(', ')}): schema="task"`,
      },
    },
    example: '<FieldTable schema="task" />',
  },
  kbd: { place: 'inline', attributes: {}, example: '<kbd>F5</kbd>' },
  sup: { place: 'inline', attributes: {}, example: 'm<sup>2</sup>' },
  sub: { place: 'inline', attributes: {}, example: 'CO<sub>2</sub>' },
  br: { place: 'inline', attributes: {}, example: '<br/>' },
};

/** Tags that hold nothing: whatever stands between them would be lost. */
export const EMPTY_TAGS: ReadonlySet<string> = new Set(['FieldTable', 'br']);

/** The rule of a tag, or undefined for a tag that pages do not have. */
export function pageComponentRule(name: string | null): ComponentRule | undefined {
  return name !== null && Object.hasOwn(PAGE_COMPONENTS, name) ? PAGE_COMPONENTS[name] : undefined;
}
