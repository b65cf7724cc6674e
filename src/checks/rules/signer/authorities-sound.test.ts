import { expect, it } from 'vitest';
import type { DirectiveDocument } from '../../../domain/document/document.schema.ts';
import { aContent, sourcedDocument } from '../../../testing/builders/content.ts';
import { aDocument } from '../../../testing/builders/document.ts';
import { authoritiesSound } from './authorities-sound.ts';

const found = (signer: DirectiveDocument['signer']): string[] =>
  authoritiesSound
    .find(aContent({ documents: [sourcedDocument(aDocument({ signer }))] }), '2026-03-10')
    .map(({ kind, path, fix }) => `${kind.code} ${path.join('.')}: ${fix}`);

it.each<DirectiveDocument['signer']>([
  {},
  { authority: 'TM. UỶ BAN NHÂN DÂN', position: 'CHỦ TỊCH' },
  { authority: ['TL. CHỦ TỊCH', 'KT. CHÁNH VĂN PHÒNG'], position: 'PHÓ CHÁNH VĂN PHÒNG' },
  { authority: 'TL. CHỦ TỊCH\n KT. CHÁNH VĂN PHÒNG' },
  { position: 'Q. CHỦ TỊCH' },
])('nothing is said of %j', (signer) => expect(found(signer)).toEqual([]));

it('two authorities in one line are told, with the list to type', () => {
  expect(found({ authority: 'TL. CHỦ TỊCH KT. CHÁNH VĂN PHÒNG' })).toEqual([
    'signer-authority-lines signer.authority: viết authority thành danh sách, mỗi dòng một mục: «- TL. CHỦ TỊCH», «- KT. CHÁNH VĂN PHÒNG».',
  ]);
  expect(found([{ position: 'A' }, { authority: ['TM. BAN', 'TL. CHỦ TỊCH KT. CHÁNH VĂN PHÒNG'] }])[0]).toContain(
    'signer-authority-lines signer.1.authority.1: ',
  );
});

it('a mark that nobody uses is told, in whichever line it stands', () => {
  expect(found({ authority: 'TN. CHỦ TỊCH' })).toEqual([
    expect.stringContaining('signer-authority-mark signer.authority: '),
  ]);
  expect(found({ authority: 'TM. BAN\nTN. CHỦ TỊCH' })).toEqual([
    expect.stringContaining('văn bản nguồn đúng là «TN.» thì để nguyên'),
  ]);
});

it('an authority in the position is told, with what goes where', () => {
  expect(found({ position: 'KT. CHỦ TỊCH PHÓ CHỦ TỊCH' })).toEqual([
    'signer-authority-in-position signer.position: viết «authority: KT. CHỦ TỊCH», và «position: PHÓ CHỦ TỊCH».',
  ]);
  expect(found({ position: 'KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH' })[0]).toContain(
    '«authority: KT. CHỦ TỊCH», và «position: PHÓ CHỦ TỊCH»',
  );
  expect(found({ position: 'TL. CHỦ TỊCH\nKT. CHÁNH VĂN PHÒNG\nPHÓ CHÁNH VĂN PHÒNG' })[0]).toContain(
    'và «position: PHÓ CHÁNH VĂN PHÒNG»',
  );
  expect(found({ authority: 'TM. BAN', position: ' KT. CHỦ TỊCH / PHÓ CHỦ TỊCH ' })[0]).toContain(
    'viết authority thành danh sách, thêm «- KT. CHỦ TỊCH» ở cuối danh sách này, và «position: PHÓ CHỦ TỊCH»',
  );
  expect(found({ position: 'TM. UỶ BAN NHÂN DÂN' })[0]).toContain(
    'viết «authority: TM. UỶ BAN NHÂN DÂN»; ở position ghi chức vụ của người ký, nếu văn bản nguồn có.',
  );
});
