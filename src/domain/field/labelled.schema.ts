import { z } from 'zod';

/** Tokens that are typed, each with the words that pages show for it. */
export type Labels<Token extends string = string> = Readonly<Record<Token, string>>;

/** A field that takes one of those tokens; its schema carries the words, for letters and the handbook's tables. */
export function labelled<Token extends string>(labels: Labels<Token>): z.ZodEnum<{ [T in Token]: T }> {
  return z.enum(Object.keys(labels) as Token[]).meta({ labels });
}
