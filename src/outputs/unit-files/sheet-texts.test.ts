import { describe, expect, it } from 'vitest';
import { aDuty } from '../../testing/builders/unit-duties.ts';
import { placeText } from './sheet-texts.ts';

describe('the place of a duty in its document', () => {
  const { provision } = aDuty();

  it('stands beside the name of the document', () => {
    expect(placeText(aDuty(), ', ', 'Công văn số 12/UBND-NC')).toBe('khoản 1, Công văn số 12/UBND-NC');
  });

  it('is tied to it where it is of a document that is issued with it', () => {
    const duty = aDuty({ provision: { ...provision, text: 'Điều 4 Quy chế', joint: 'ban hành kèm theo' } });
    expect(placeText(duty, ', ', 'Quyết định số 18/QĐ-UBND')).toBe(
      'Điều 4 Quy chế ban hành kèm theo Quyết định số 18/QĐ-UBND',
    );
  });
});
