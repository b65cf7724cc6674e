import { type Change, CHANGE_KIND_LABELS } from '../../domain/document/change.schema.ts';
import type { DirectiveDocument } from '../../domain/document/document.schema.ts';
import type { Task } from '../../domain/document/task.schema.ts';
import type { NamedDocuments } from './named-documents.ts';
import { publicBody } from './public-body.ts';

/**
 * A public document without a trace of the named ones. Official text stays as it is, whatever it cites; what the editors
 * say of one of them goes, and where something must be said, the document says it itself.
 */
export function publicDocument(document: DirectiveDocument, named: NamedDocuments): DirectiveDocument {
  const kept = keeper(named);
  const { relations, source, release, changes, aliases, tasks } = document;
  return {
    ...document,
    displayTitle: kept(document.displayTitle),
    relations: relations.filter(
      ({ document: slug, citation }) =>
        !(slug !== undefined && named.slugs.has(slug)) && !(citation !== undefined && named.isNamedIn(citation)),
    ),
    source: { ...source, note: kept(source.note) },
    release: { ...release, note: kept(release.note) },
    // That there was a change, and of which kind, is told of every document.
    changes: changes.map((change) => publicChange(change, named)),
    aliases: aliases.map((alias) => ({ ...alias, note: kept(alias.note) ?? 'Đã đổi mã điều khoản.' })),
    tasks: tasks.map((task) => publicTask(task, named)),
    body: publicBody(document.body, named),
  };
}

/** Who answers for it is the office's own affair. */
function publicChange(change: Change, named: NamedDocuments): Change {
  const { drafted: _, checked: __, approved: ___, document, citation, withheld, ...rest } = change;
  const kept = keeper(named);
  const by = kept(citation);
  return {
    ...rest,
    note: kept(change.note) ?? `${CHANGE_KIND_LABELS[change.kind]}.`,
    ...(document !== undefined && !named.slugs.has(document) && { document }),
    ...(by !== undefined && { citation: by }),
    ...(withheld !== undefined && { withheld: kept(withheld) ?? 'Văn phòng không hiển thị bản này.' }),
  };
}

function publicTask(task: Task, named: NamedDocuments): Task {
  const kept = keeper(named);
  const legalBasis = task.legalBasis?.filter((basis) => !named.isNamedIn(basis));
  return {
    ...task,
    title: kept(task.title) ?? task.quote,
    product: kept(task.product),
    reporting: kept(task.reporting),
    legalBasis: legalBasis?.length === 0 ? undefined : legalBasis,
    indicators: task.indicators.map((indicator) => ({ ...indicator, title: kept(indicator.title) ?? indicator.quote })),
  };
}

/** Lets a text of the editors pass, unless it names one of the documents. */
export function keeper({ isNamedIn }: NamedDocuments): (text: string | undefined) => string | undefined {
  return (text) => (text === undefined || isNamedIn(text) ? undefined : text);
}
