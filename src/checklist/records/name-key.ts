import { normalize } from '../../vietnamese/normalize.ts';
import { toNewTonePlacement } from '../../vietnamese/tone-placement.ts';

/**
 * Equal for one name in any case, spacing and way of placing tones. Marks tell units apart (Tân Phú, Tấn Phú), so they
 * stay.
 */
export function nameKey(name: string): string {
  return toNewTonePlacement(normalize(name).toLocaleLowerCase('vi'));
}
