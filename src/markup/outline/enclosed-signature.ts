import type { Paragraph, Provision } from '../../domain/provision/provision.ts';
import { isHalves } from '../../domain/provision/form-halves.ts';
import { inlineText } from '../../domain/provision/provision-text.ts';
import { signatureAtEnd } from '../../domain/signature/signature-lines.ts';

/** Who signs an annex signs all of it: the lines of the signature are not of the khoản that happens to be its last. */
export function setSignatureApart(enclosed: Provision): void {
  let last = enclosed;
  for (
    let inner = last.content.at(-1);
    inner?.type === 'provision' && inner.kind !== 'attached' && inner.kind !== 'annex';
  ) {
    last = inner;
    inner = last.content.at(-1);
  }
  if (last === enclosed) return;
  const foot = last.content.at(-1);
  if (foot?.type === 'table' && isHalves(foot)) {
    enclosed.content.push(...last.content.splice(-1));
    return;
  }
  // What stands on the line of the number is its own.
  const own = last.title === undefined ? last.content.slice(1) : last.content;
  const from = own.findLastIndex((item) => item.type !== 'paragraph' || item.dash !== undefined) + 1;
  const count = signatureAtEnd(own.slice(from).map((item) => inlineText((item as Paragraph).inlines)));
  if (count > 0) enclosed.content.push(...last.content.splice(-count));
}
