import { describe, expect, it } from 'vitest';
import type { PublicationPreview } from './publication-preview.ts';
import { previewParts } from './publication-preview-parts.ts';

const nothing: PublicationPreview = { documents: [], registers: [], duties: [], moves: [], notices: [] };
const pointsOf = (preview: Partial<PublicationPreview>, otherFiles: readonly string[] = []) => {
  const parts = previewParts({ ...nothing, ...preview }, otherFiles);
  return parts.map(({ heading, points }) => [heading, points.map(({ text, under }) => [text, ...under])]);
};

describe('the preview in words', () => {
  it('has nothing of what does not change', () => {
    expect(pointsOf({})).toEqual([]);
  });

  it('says of each document what becomes of it, and what changes in one that stays', () => {
    const text = {
      inserted: ['khoản 3'],
      deleted: [],
      changed: ['khoản 1', 'khoản 2'],
      renumbered: [{ citation: 'khoản 5', formerCitation: 'khoản 4' }],
      fields: ['Tình trạng'],
    };
    const fates = (['inserted', 'deleted', 'withdrawn'] as const).map((fate) => ({ fate, name: 'A', title: 'B' }));
    expect(
      pointsOf({ documents: [...fates, { fate: 'changed', name: 'Công văn số 7', title: 'Rà soát', text }] }),
    ).toEqual([
      [
        'Văn bản',
        [
          ['Mới: A: B'],
          ['Bỏ: A: B'],
          ['Thu hồi: A: B'],
          [
            'Sửa: Công văn số 7: Rà soát',
            'Điều khoản thêm mới: khoản 3',
            'Điều khoản thay đổi lời văn: khoản 1, khoản 2',
            'Điều khoản đổi số: khoản 5 (trước là khoản 4)',
            'Thông tin thay đổi: Tình trạng',
          ],
        ],
      ],
    ]);
  });

  it('says what units and topics come, go or change, and which addresses lead elsewhere or nowhere', () => {
    const registers = [
      { fate: 'inserted' as const, name: 'Phòng mới' },
      { fate: 'deleted' as const, name: 'Phòng cũ' },
    ];
    const moves = [{ from: 'van-ban/a', to: 'van-ban/b' }, { from: 'van-ban/c' }];
    expect(pointsOf({ registers, moves }, ['trang.yaml'])).toEqual([
      ['Đơn vị, lĩnh vực', [['Mới: Phòng mới'], ['Bỏ: Phòng cũ']]],
      ['Đường dẫn thay đổi', [['van-ban/a → van-ban/b'], ['van-ban/c: không còn']]],
      ['Tệp khác thay đổi', [['trang.yaml']]],
    ]);
  });

  it('says of each duty until when it is to be done, and until when it was', () => {
    const duty = { title: 'Rà soát', document: 'Công văn số 7' };
    const duties = [
      { fate: 'new' as const, ...duty, due: '15/7/2026' },
      { fate: 'new' as const, ...duty },
      { fate: 'changed' as const, ...duty, due: '15/7/2026', formerDue: '01/7/2026' },
      { fate: 'changed' as const, ...duty, due: '15/7/2026', formerDue: '' },
      { fate: 'changed' as const, ...duty, formerDue: '01/7/2026' },
      { fate: 'ended' as const, ...duty },
    ];
    expect(pointsOf({ duties: [{ units: 'Phòng A', duties }] })).toEqual([
      [
        'Nhiệm vụ và thời hạn theo đơn vị',
        [
          [
            'Phòng A',
            'Giao mới: Rà soát; thời hạn 15/7/2026; Công văn số 7',
            'Giao mới: Rà soát; Công văn số 7',
            'Thay đổi: Rà soát; thời hạn 15/7/2026 (trước là 01/7/2026); Công văn số 7',
            'Thay đổi: Rà soát; thời hạn 15/7/2026 (trước là không nêu); Công văn số 7',
            'Thay đổi: Rà soát; thời hạn không nêu (trước là 01/7/2026); Công văn số 7',
            'Không còn: Rà soát; Công văn số 7',
          ],
        ],
      ],
    ]);
  });

  it('says who is told of which documents', () => {
    expect(pointsOf({ notices: [{ units: 'Phòng A', documents: ['Công văn số 7', 'Công văn số 8'] }] })).toEqual([
      ['Thông báo gửi đơn vị', [['Phòng A: Công văn số 7; Công văn số 8']]],
    ]);
  });

  it('names forty of a kind, and says how many more there are', () => {
    const files = (count: number) => Array.from({ length: count }, (_, index) => `tep-${index}.md`);
    const [[, forty]] = pointsOf({}, files(40)) as [[string, string[][]]];
    expect([forty.length, forty.at(-1)]).toEqual([40, ['tep-39.md']]);
    const [[, more]] = pointsOf({}, files(42)) as [[string, string[][]]];
    expect([more.length, more[39], more[40]]).toEqual([41, ['tep-39.md'], ['và 2 mục nữa']]);
    const duties = files(41).map((title) => ({ fate: 'ended' as const, title, document: 'A' }));
    const [[, [under]]] = pointsOf({ duties: [{ units: 'Phòng A', duties }] }) as [[string, [string[]]]];
    expect([under.length, under.at(-1)]).toEqual([42, 'và 1 mục nữa']);
  });
});
