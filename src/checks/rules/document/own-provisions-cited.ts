import type { Sourced } from '../../../corpus/content.ts';
import { findCitations } from '../../../domain/citation/citation.ts';
import { callsItself } from '../../../domain/citation/spoken-of.ts';
import type { DirectiveDocument } from '../../../domain/document/document.schema.ts';
import { type Provision, isEnclosed } from '../../../domain/provision/provision.ts';
import { provisionText } from '../../../domain/provision/provision-text.ts';
import { ancestorsOf, findProvision, provisionsOf } from '../../../domain/provision/provision-tree.ts';
import type { IssueKind } from '../../../issues/kinds/issue-kind.ts';
import type { Finding, Rule } from '../../finding.ts';

const PROVISION_CITED: IssueKind = {
  code: 'provision-cited',
  part: 'text',
  severity: 'warning',
  title: 'Lời văn dẫn đến điều khoản mà văn bản không có',
  meaning: 'Lời văn viện dẫn một điều khoản của chính văn bản này, nhưng văn bản không có điều khoản đó.',
  remedy:
    'Xem lại số trong lời văn và số của các điều khoản theo văn bản nguồn. Văn bản nguồn đúng là ghi như vậy thì để nguyên.',
};

/** What a text says of a provision of its own document by name, “Điều 7 Quyết định này”, stands in it. */
export const ownProvisionsCited: Rule = {
  kinds: [PROVISION_CITED],
  find: ({ documents }) => documents.filter(({ broken }) => !broken.includes('body')).flatMap(findingsIn),
};

/** A first look at a text: few speak of their own document. */
const NAMES_ITSELF = /\p{L}\s+này(?!\p{L})/iu;

function findingsIn(at: Sourced<DirectiveDocument>): Finding[] {
  const { body, typeName, aliases } = at.value;
  const isThere = (id: string): boolean =>
    findProvision(body, id) !== undefined || aliases.some(({ from }) => from === id);
  return provisionsOf(body).flatMap((provision) => {
    const place = [...ancestorsOf(body, provision.id).toReversed(), provision];
    if (place.some((one) => isEnclosed(one) || one.kind === 'quoted')) return [];
    return ownTexts(provision).flatMap((text) =>
      (NAMES_ITSELF.test(text) ? findCitations(text, place) : []).flatMap((citation): Finding[] => {
        if (citation.type !== 'provision' || citation.document !== 'this' || citation.attached) return [];
        if (citation.kindHere === undefined || !callsItself(typeName, citation.kindHere)) return [];
        if (citation.provisions.length === 0 || citation.provisions.some(isThere)) return [];
        const value = text.slice(citation.start, citation.end);
        const message = `«${value}»: văn bản này không có điều khoản đó.`;
        const fix = 'xem lại số theo văn bản nguồn; văn bản nguồn đúng là ghi như vậy thì để nguyên.';
        const position = { line: provision.line, column: 1 };
        return [{ kind: PROVISION_CITED, at, path: [], position, value, message, fix }];
      }),
    );
  });
}

/** Its lines without those of what stands in it. */
function ownTexts(provision: Provision): string[] {
  const content = provision.content.filter(({ type }) => type !== 'provision' && type !== 'quotation');
  return provisionText({ ...provision, content }).split('\n');
}
