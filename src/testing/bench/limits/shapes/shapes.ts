import { bodies } from './bodies.ts';
import { fields } from './fields.ts';
import { grammar } from './grammar.ts';
import type { Shape } from './shape.ts';
import { texts } from './texts.ts';

/** Every shape of file that is measured. */
export function shapes(): Shape[] {
  return [...bodies(), ...grammar(), ...fields(), ...texts()];
}
