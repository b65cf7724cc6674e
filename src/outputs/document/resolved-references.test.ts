import { describe, expect, it } from 'vitest';
import type { Inline } from '../../domain/provision/provision.ts';
import { words } from '../../testing/builders/document.ts';
import { resolveReferences, type AddressOf } from './resolved-references.ts';

const aReference = (...children: Inline[]): Inline => ({
  type: 'reference',
  document: 'thong-bao',
  provision: 'khoan-1',
  line: 1,
  children,
});
const addressOf: AddressOf = ({ document, provision }) => `/${document}/#${provision}`;
const nowhere = () => undefined;

describe('references of the author', () => {
  it('become links where their target is held', () => {
    expect(resolveReferences([aReference(...words('khoản 1'))], addressOf)).toEqual([
      { type: 'link', href: '/thong-bao/#khoan-1', children: words('khoản 1') },
    ]);
  });

  it('leave their words, with their marks, where their target is not held', () => {
    const bold: Inline = { type: 'strong', children: words('Nghị định') };
    expect(resolveReferences([...words('theo '), aReference(bold)], nowhere)).toEqual([...words('theo '), bold]);
  });

  it('are found inside marks', () => {
    expect(resolveReferences([{ type: 'emphasis', children: [aReference(...words('khoản 1'))] }], addressOf)).toEqual([
      { type: 'emphasis', children: [{ type: 'link', href: '/thong-bao/#khoan-1', children: words('khoản 1') }] },
    ]);
  });

  it('put links of the author where their site lies, and leave those that the program has found', () => {
    const aLink = (line?: number): Inline => ({
      type: 'link',
      href: '/don-vi/',
      ...(line && { line }),
      children: words('đơn vị'),
    });
    const placed: AddressOf = ({ href }) => (href === undefined ? undefined : `/vb${href}`);
    expect(resolveReferences([aLink(3), aLink()], placed)).toEqual([
      { type: 'link', href: '/vb/don-vi/', children: words('đơn vị') },
      { type: 'link', href: '/don-vi/', children: words('đơn vị') },
    ]);
  });
});
