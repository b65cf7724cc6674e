import { describe, expect, it } from 'vitest';
import { aDocument } from '../../testing/builders/document.ts';
import type { ChangeKind } from './change.schema.ts';
import { endOf, statusOn } from './status-on.ts';

const entry = (date: string, kind: ChangeKind = 'published') => ({
  date,
  kind,
  level: 'major' as const,
  note: 'Ghi.',
  tasks: [],
});
const published = entry('2024-01-10');

describe('how a document stands on a day', () => {
  it('is not told of days before it was published', () => {
    const document = aDocument({ status: 'active', changes: [published] });
    expect(statusOn(document, [], '2024-01-09')).toBeUndefined();
    expect(statusOn(document, [], '2024-01-10')).toBe('active');
  });

  it('is live until the day that its log gives for its end, whatever came before', () => {
    const changes = [published, entry('2025-03-01', 'editorial'), entry('2025-06-01', 'replacement')];
    const document = aDocument({ status: 'superseded', changes });
    expect(statusOn(document, ['2024-05-01'], '2025-05-31')).toBe('active');
    expect(statusOn(document, ['2024-05-01'], '2025-06-01')).toBe('superseded');
    expect(endOf(document, [])).toBe('2025-06-01');
  });

  it('is live until the day of the first document that replaces it, where its log says nothing', () => {
    const document = aDocument({ status: 'closed', changes: [published] });
    expect(statusOn(document, ['2026-02-01', '2025-02-01'], '2025-01-31')).toBe('active');
    expect(statusOn(document, ['2026-02-01', '2025-02-01'], '2025-02-01')).toBe('closed');
  });

  it('is what is written where nothing says when it ended', () => {
    expect(statusOn(aDocument({ status: 'issuer-ended', changes: [published] }), [], '2024-01-10')).toBe(
      'issuer-ended',
    );
  });

  it('does not follow from a relation alone where it is written to be live', () => {
    const document = aDocument({ status: 'unknown', changes: [published] });
    expect(statusOn(document, ['2024-02-01'], '2024-03-01')).toBe('unknown');
    expect(endOf(document, ['2024-02-01'])).toBeUndefined();
  });
});
