import { oncePer } from '../../domain/once-per.ts';
import { citeProvision, jointToDocument } from '../../domain/citation/citation-label.ts';
import type { DirectiveDocument } from '../../domain/document/document.schema.ts';
import type { Body, Provision } from '../../domain/provision/provision.ts';
import { childrenOf } from '../../domain/provision/provision-tree.ts';
import type { Addresses } from '../site/addresses.ts';

/** A provision as a list refers to it: “khoản 1”, and where it stands. */
export interface ProvisionLink {
  text: string;
  /** What ties it to the name of its document, where it is of an attached one: “ban hành kèm theo”. */
  joint?: string;
  href: string;
}

/** A link to a provision of a document, by its citation; by its id where the document has no such provision. */
export function provisionLink(document: DirectiveDocument, id: string, addresses: Addresses): ProvisionLink {
  const { text = id, joint } = citationsOf(document.body).get(id) ?? {};
  return { text, ...(joint !== undefined && { joint }), href: addresses.document(document.slug, id) };
}

const citationsOf = oncePer((body: Body): ReadonlyMap<string, Omit<ProvisionLink, 'href'>> => {
  const citations = new Map<string, Omit<ProvisionLink, 'href'>>();
  const visit = (provisions: readonly Provision[], above: readonly Provision[]) => {
    for (const provision of provisions) {
      const path = [...above, provision];
      const joint = jointToDocument(path);
      citations.set(provision.id, { text: citeProvision(path), ...(joint !== undefined && { joint }) });
      visit(childrenOf(provision), path);
    }
  };
  visit(body.provisions, []);
  return citations;
});
