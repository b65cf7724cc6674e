import type { Inline } from '../../domain/provision/provision.ts';

/** Text inside a block as readers get it: what leads somewhere is a link, everything else plain or marked words. */
export type ResolvedInline =
  | Exclude<Inline, { children: Inline[] }>
  | { type: 'strong' | 'emphasis' | 'superscript' | 'subscript'; children: ResolvedInline[] }
  | { type: 'link'; href: string; children: ResolvedInline[] };

/** Where a reference or a link that the author wrote leads; undefined when the target of a reference is not held. */
export type AddressOf = (target: {
  document?: string | undefined;
  provision?: string | undefined;
  href?: string | undefined;
}) => string | undefined;

/** The inlines with each reference made a link, or its plain words where its target is not held; no character changes. */
export function resolveReferences(inlines: readonly Inline[], addressOf: AddressOf): ResolvedInline[] {
  return inlines.flatMap((inline): ResolvedInline[] => {
    if (!('children' in inline)) return [inline];
    const children = resolveReferences(inline.children, addressOf);
    if (inline.type === 'link') {
      const { line, href } = inline;
      return [{ type: 'link', href: (line === undefined ? undefined : addressOf({ href })) ?? href, children }];
    }
    if (inline.type !== 'reference') return [{ ...inline, children }];
    const href = addressOf(inline);
    return href === undefined ? children : [{ type: 'link', href, children }];
  });
}
