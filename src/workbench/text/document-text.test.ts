import { describe, expect, it } from 'vitest';
import { readdirSync, readFileSync } from 'node:fs';
import { bodyOf, headerOf, missingIn, withEntry, withField, withMissing } from './document-text.ts';

const TEXT = `---
system: state
# CẦN XEM: số của văn bản
codeNumber: '05'
typeName: Công văn # theo mẫu
dueDate: 2026-01-05
to:
  - text: '- Phòng Y tế;'
    units: [phong-y-te]
source:
  kind: scan
  missing: [letterhead]
---

1. Phòng Y tế lập kế hoạch.
`;
const ORDER = ['system', 'typeName', 'codeNumber', 'issuedPlace', 'dueDate', 'to', 'signer', 'source', 'tasks'];

describe('the text of a document', () => {
  it('changes in one value and nowhere else', () => {
    expect(withField(TEXT, ['codeNumber'], '06')).toBe(TEXT.replace("'05'", "'06'"));
    expect(withField(TEXT, ['typeName'], 'Thông báo')).toBe(TEXT.replace('Công văn #', 'Thông báo #'));
    expect(withField(TEXT, ['to', 0, 'units', 0], 'phong-noi-vu')).toBe(TEXT.replace('phong-y-te]', 'phong-noi-vu]'));
  });

  it('gets a new field in the place that the schema gives it', () => {
    expect(withField(TEXT, ['issuedPlace'], 'Thành phố', ORDER)).toBe(
      TEXT.replace('dueDate:', 'issuedPlace: Thành phố\ndueDate:'),
    );
    expect(withField(TEXT, ['signer', 'position'], 'CHỦ TỊCH', ORDER)).toBe(
      TEXT.replace('source:', 'signer:\n  position: CHỦ TỊCH\nsource:'),
    );
  });

  it('loses a field, and with the last value the mapping around it', () => {
    const signed = withField(TEXT, ['signer', 'position'], 'CHỦ TỊCH', ORDER);
    expect(withField(signed, ['signer', 'position'], undefined)).toBe(TEXT);
    expect(withField(TEXT, ['dueDate'], undefined)).toBe(TEXT.replace('dueDate: 2026-01-05\n', ''));
  });

  it('lists what its source does not have, once, and takes it back', () => {
    const more = withMissing(TEXT, ['letterhead', 'subject'], true);
    expect(missingIn(more)).toEqual(['letterhead', 'subject']);
    expect(missingIn(withMissing(more, ['letterhead', 'subject'], false))).toEqual([]);
    expect(withMissing(more, ['letterhead', 'subject'], false)).not.toContain('missing');
  });

  it('takes entries of a list at its end', () => {
    const one = withEntry(TEXT, 'tasks', { id: '1a', quote: '“Lập: kế hoạch” #1' }, ORDER);
    const two = withEntry(one, 'tasks', { id: '1b' }, ORDER);
    expect(headerOf(two)!['tasks']).toEqual([{ id: '1a', quote: '“Lập: kế hoạch” #1' }, { id: '1b' }]);
    expect(bodyOf(two)).toBe(bodyOf(TEXT));
  });

  it('stays as it is where its header cannot be read', () => {
    for (const text of ['không có phần thông tin', '---\nto: [\n---\n', '---\nsystem: state\n']) {
      expect(withField(text, ['system'], 'party')).toBe(text);
    }
  });

  it('of a real document loses nothing when a field is written and taken out again', () => {
    const folder = 'src/testing/fixtures/training/content/van-ban/';
    for (const name of readdirSync(folder)) {
      const text = readFileSync(`${folder}${name}`, 'utf8');
      expect(bodyOf(withField(text, ['circulation'], 'public'))).toBe(bodyOf(text));
      expect(headerOf(withField(text, ['circulation'], 'public'))).toEqual({
        ...headerOf(text),
        circulation: 'public',
      });
    }
  });
});
