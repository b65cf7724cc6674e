/** What a command refuses to do, with all there is to say of it: where in the program it was said would help nobody. */
export class Refusal extends Error {
  override name = 'Refusal';
}
