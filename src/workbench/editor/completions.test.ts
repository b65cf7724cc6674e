import { describe, expect, it } from 'vitest';
import { schemaFields, SCHEMAS, type SchemaName } from '../../outputs/schema-fields.ts';
import type { Knowledge } from '../worker/calls.ts';
import { completionsAt } from './completions.ts';

const knowledge: Knowledge = {
  fields: Object.fromEntries(
    (Object.keys(SCHEMAS) as SchemaName[]).map((name) => [name, schemaFields(name)]),
  ) as Knowledge['fields'],
  kinds: ['Công văn', 'Chỉ thị'],
  units: [{ id: 'phong-y-te', name: 'Phòng Y tế' }],
  groups: [],
  topics: [{ id: 'y-te', name: 'Y tế' }],
  documents: [{ id: 'chi-thi-05', name: 'Chỉ thị số 05/CT-UBND' }],
};
const provisions = [{ id: 'khoan-1', name: '1. Phòng Y tế lập kế hoạch.' }];

/** What is offered behind a text, asked for. */
const offered = (text: string): string[] | undefined =>
  completionsAt({ explicit: true }, text.split('\n'), { knowledge, provisions })?.options.map(({ label }) => label);

describe('what is offered', () => {
  it.each([
    ['a key of the header', '---\nsystem: state\nissued', ['issuedPlace', 'issuedDate']],
    ['a key of the signature', '---\nsigner:\n  pos', ['position']],
    ['a key of a task', '---\ntasks:\n  - id: 1a\n    quo', ['quote']],
    ['a kind', '---\ntypeName: C', ['Công văn', 'Chỉ thị']],
    ['a value of a few', '---\nsource:\n  kind: s', ['signed', 'scan']],
    ['a unit in a list in one line', '---\nto:\n  - text: a\n    units: [phong', ['phong-y-te']],
    ['a unit in a list of lines', '---\ntasks:\n  - id: 1a\n    to:\n      - ', ['phong-y-te']],
    ['a topic', '---\ntopics: [', ['y-te']],
    ['a document', '---\nrelations:\n  - type: cites\n    document: chi', ['chi-thi-05']],
    ['a provision', '---\ntasks:\n  - id: 1a\n    provision: kh', ['khoan-1']],
  ])('is %s', (_, text, labels) => {
    expect(offered(text)).toEqual(expect.arrayContaining(labels));
  });

  it('is nothing in the text of the document, and nothing unasked before a letter is typed', () => {
    expect(offered('---\nsystem: state\n---\n\nissued')).toBeUndefined();
    expect(completionsAt({ explicit: false }, ['---', ''], { knowledge, provisions })).toBeUndefined();
  });
});
