import type { Change } from '../../domain/document/change.schema.ts';
import type { DirectiveDocument } from '../../domain/document/document.schema.ts';
import type { Inline, Paragraph, Provision, ProvisionKind } from '../../domain/provision/provision.ts';

/** A valid State công văn with nothing but what every document must have; a test names only what it is about. */
export function aDocument(fields: Partial<DirectiveDocument> = {}): DirectiveDocument {
  return {
    slug: 'cong-van',
    system: 'state',
    typeName: 'Công văn',
    organName: 'Uỷ ban nhân dân Thành phố',
    to: [],
    toPlaces: [],
    signer: {},
    status: 'unknown',
    topics: [],
    relations: [],
    source: { kind: 'extraction', missing: [] },
    release: { basis: 'unconfirmed' },
    changes: [{ date: '2026-11-22', kind: 'published', level: 'major', note: 'Đăng lần đầu.', tasks: [] }],
    aliases: [],
    tasks: [],
    body: { provisions: [] },
    ...fields,
  };
}

/** A run of text as the inlines of a paragraph. */
export const words = (value: string): Inline[] => [{ type: 'text', value }];

/** A paragraph of plain text. */
export const paragraph = (value: string, dash?: string): Paragraph => ({
  type: 'paragraph',
  inlines: words(value),
  ...(dash !== undefined && { dash }),
});

/** A provision; strings in its content are paragraphs. */
export function aProvision(
  kind: ProvisionKind,
  id: string,
  fields: Partial<Omit<Provision, 'kind' | 'id' | 'content'>> & { content?: (Provision['content'][number] | string)[] },
): Provision {
  const { content = [], ...rest } = fields;
  return {
    type: 'provision',
    kind,
    id,
    line: 1,
    ...rest,
    content: content.map((item) => (typeof item === 'string' ? paragraph(item) : item)),
  };
}

/** A khoản such as `1. Rà soát …`, of a document without articles unless an id says otherwise. */
export function aClause(number: string, text: string, id = `khoan-${number}`): Provision {
  return aProvision('clause', id, { number, marker: `${number}.`, content: [text] });
}

/** The entry of a log with which a document is published. */
export const published = (date: string, fields: Partial<Change> = {}): Change => ({
  date,
  kind: 'published',
  level: 'major',
  note: 'Đăng lần đầu.',
  tasks: [],
  ...fields,
});

/** An entry of a log that tells of a small change. */
export const edited = (date: string, fields: Partial<Change> = {}): Change => ({
  date,
  kind: 'editorial',
  level: 'minor',
  note: 'Sửa.',
  tasks: [],
  ...fields,
});
