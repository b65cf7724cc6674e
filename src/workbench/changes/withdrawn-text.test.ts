import { expect, it } from 'vitest';
import { bodyOf, headerOf } from '../text/document-text.ts';
import { withdrawnText } from './withdrawn-text.ts';

const TEXT = `---
# Ghi chú của Văn phòng.
typeName: Công văn
subject: đăng nhầm
to:
  - text: '- Sở Y tế;'
toPlaces: ['- Lưu: VT.']
attachments:
  - { file: ban-ky.pdf, title: Văn bản đã ký }
relations:
  - { type: basis, citation: Luật Thú y }
source:
  kind: signed
  file: a.txt
changes:
  - { date: 2026-03-02, kind: published, level: major, note: Đăng lần đầu. }
tasks:
  - id: 1a
---

Lời văn.
`;

it('leaves the facts and the log of a document, with why it was taken back, and none of its words', () => {
  const text = withdrawnText(TEXT, 'Đăng nhầm.', '2026-10-06', []);
  expect(headerOf(text)).toEqual({
    typeName: 'Công văn',
    subject: 'đăng nhầm',
    source: { kind: 'signed' },
    changes: [
      { date: '2026-03-02', kind: 'published', level: 'major', note: 'Đăng lần đầu.' },
      { date: '2026-10-06', kind: 'withdrawal', level: 'major', note: 'Đăng nhầm.' },
    ],
  });
  expect(bodyOf(text)).toBe('');
  expect(text).toContain('# Ghi chú của Văn phòng.');
});
