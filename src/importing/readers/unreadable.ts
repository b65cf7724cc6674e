/** Why a file gives no paper, in one Vietnamese sentence with the way on: it is shown as it stands. */
export class Unreadable extends Error {
  override name = 'Unreadable';
}
