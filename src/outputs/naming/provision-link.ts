import { oncePer } from '../../corpus/once-per.ts';
import { citeProvision } from '../../domain/citation/citation-label.ts';
import type { DirectiveDocument } from '../../domain/document/document.schema.ts';
import type { Body, Provision } from '../../domain/provision/provision.ts';
import { childrenOf } from '../../domain/provision/provision-tree.ts';
import type { Addresses } from '../site/addresses.ts';

/** A provision as a list refers to it: “khoản 1”, and where it stands. */
export interface ProvisionLink {
  text: string;
  href: string;
}

/** A link to a provision of a document, by its citation; by its id where the document has no such provision. */
export function provisionLink(document: DirectiveDocument, id: string, addresses: Addresses): ProvisionLink {
  return { text: citationsOf(document.body).get(id) ?? id, href: addresses.document(document.slug, id) };
}

const citationsOf = oncePer((body: Body): ReadonlyMap<string, string> => {
  const citations = new Map<string, string>();
  const visit = (provisions: readonly Provision[], above: readonly Provision[]) => {
    for (const provision of provisions) {
      const path = [...above, provision];
      citations.set(provision.id, citeProvision(path));
      visit(childrenOf(provision), path);
    }
  };
  visit(body.provisions, []);
  return citations;
});
