import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { aProgressFile } from '../../testing/builders/progress.ts';
import { aDuty, someDuties } from '../../testing/builders/unit-duties.ts';
import { jsonSchema, PUBLISHED_SCHEMAS, unitJson } from './json.ts';

interface Node {
  title?: string;
  properties?: Record<string, Node>;
  items?: Node;
}

/** The paths of all fields that have no label. */
function unlabelled(node: Node, path = ''): string[] {
  const own = Object.entries(node.properties ?? {}).flatMap(([key, child]) => [
    ...(child.title === undefined ? [`${path}.${key}`] : []),
    ...unlabelled(child, `${path}.${key}`),
  ]);
  return [...own, ...(node.items ? unlabelled(node.items, `${path}[]`) : [])];
}

describe('the JSON of a unit', () => {
  it('reads back as it was', () => {
    const duties = someDuties([aDuty({ dueDate: '2026-12-31', lead: ['Phòng Nội vụ'] })]);
    expect(JSON.parse(unitJson(duties))).toEqual(duties);
  });

  it('is refused where it would break its published form', () => {
    expect(() => unitJson(someDuties([aDuty({ dueDate: '31/12/2026' })]))).toThrow();
  });
});

describe('the published schemas', () => {
  /** The schema as a program of others reads it: from the published file alone. */
  const published = (name: keyof typeof PUBLISHED_SCHEMAS) =>
    z.fromJSONSchema(JSON.parse(jsonSchema(name)) as Parameters<typeof z.fromJSONSchema>[0]);

  it('take the files that this site makes, and name what breaks their form', () => {
    const file = JSON.parse(unitJson(someDuties([aDuty({ dueDate: '2026-12-31' })]))) as object;
    expect(published('nhiem-vu').safeParse(file).error).toBeUndefined();
    expect(published('nhiem-vu').safeParse({ ...file, duties: [{ number: 1 }] }).success).toBe(false);
    expect(published('nhiem-vu').safeParse({ ...file, extra: 1 }).success).toBe(false);
    expect(published('tien-do').safeParse(aProgressFile()).error).toBeUndefined();
    expect(published('tien-do').safeParse({ ...aProgressFile(), exported: 'hôm qua' }).success).toBe(false);
  });

  it.each(Object.keys(PUBLISHED_SCHEMAS) as (keyof typeof PUBLISHED_SCHEMAS)[])('%s labels every field', (name) => {
    const schema = JSON.parse(jsonSchema(name)) as Node;
    expect(unlabelled(schema)).toEqual([]);
    expect(schema.title).toMatch(/\p{L}/u);
  });
});
