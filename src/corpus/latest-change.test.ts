import { describe, expect, it } from 'vitest';
import type { Change } from '../domain/document/change.schema.ts';
import { latestChange } from './latest-change.ts';

const change = (date: string, note: string): Change => ({ date, kind: 'editorial', level: 'minor', note, tasks: [] });

describe('latestChange', () => {
  it('is the one of the latest day, wherever it is written', () => {
    const changes = [change('2023-08-02', 'a'), change('2023-09-01', 'b'), change('2023-08-15', 'c')];
    expect(latestChange({ changes }).note).toBe('b');
  });

  it('is of two on one day the one written last', () => {
    const changes = [change('2023-08-02', 'a'), change('2023-08-02', 'b')];
    expect(latestChange({ changes }).note).toBe('b');
  });
});
