import type { MdxJsxAttribute, MdxJsxExpressionAttribute } from 'mdast-util-mdx-jsx';
import { nearest } from '../../issues/nearest.ts';
import type { Check, Element } from './context.ts';
import { COMPONENTS, type ComponentRule, componentRule } from '../components.ts';
import { showSigns } from '../syntax/literal-signs.ts';
import type { CodedMessage } from '../../issues/message.ts';

const NAMES = Object.keys(COMPONENTS);

/** What to write instead of the tags of HTML that people know. */
const INSTEAD: Record<string, string> = {
  a: '[chữ hiện ra](đường dẫn)',
  b: '**chữ đậm**',
  blockquote: '<Quotation source="…"> … </Quotation>',
  em: '*chữ nghiêng*',
  i: '*chữ nghiêng*',
  strong: '**chữ đậm**',
  table: 'bảng với các dấu | và dòng | --- | --- |',
};

/** Reports a tag that is not ours, stands where it may not, or has attributes that it may not have. */
export function checkElement(node: Element, check: Check): void {
  const rule = componentRule(node.name);
  if (!rule) return reportAt(node, check, strange(node.name));
  checkPlace(node, rule, check);
  checkContent(node, rule, check);
  checkAttributes(node, rule, check);
}

/** Reports a fault of a tag or attribute at its place. */
export function reportAt(
  node: Element | MdxJsxAttribute | MdxJsxExpressionAttribute,
  check: Pick<Check, 'source' | 'report'>,
  message: CodedMessage,
): void {
  const { start, end } = node.position!;
  const value = check.source.text.slice(start.offset, end.offset).split('\n', 1)[0]!;
  check.report({ line: start.line, column: start.column, value: value.slice(0, 200), ...message });
}

function strange(name: string | null): CodedMessage {
  if (name === null || /^\p{Ll}/u.test(name)) {
    const ours = NAMES.find((known) => known.toLowerCase() === name);
    const instead = name === null ? undefined : (INSTEAD[name] ?? (ours && COMPONENTS[ours]!.example));
    return {
      code: 'markup-html',
      message: `thẻ HTML <${name ?? ''}> không dùng trong lời văn.`,
      fix: instead ? `viết ${instead}.` : 'xoá thẻ mở và thẻ đóng, giữ lại chữ; nếu < là chữ thì viết «\\<».',
    };
  }
  const meant = componentRule(nearest(name, NAMES) ?? null);
  return {
    code: 'markup-unknown-component',
    message: `không có thẻ nào tên là ${name}.`,
    fix: meant ? `viết ${meant.example}` : `các thẻ dùng được: ${NAMES.join(', ')}.`,
  };
}

function checkPlace(node: Element, rule: ComponentRule, check: Check): void {
  const around = check.ancestors.map(({ name }) => name);
  const wrong = (message: string, fix: string): void =>
    reportAt(node, check, { code: 'component-place', message, fix });
  const isEnclosed = around.every((name) => name === 'Annex' || name === 'Attached');
  if (node.name === 'Attached' && !isEnclosed) {
    wrong(
      `văn bản kèm theo nằm trong thẻ <${around.at(-1)}>.`,
      'đặt <Attached> sau khi các thẻ khác đã đóng, hoặc ngay trong <Annex>, <Attached> nếu là mẫu của phụ lục, của văn bản kèm theo.',
    );
  } else if (node.name === 'Annex' && (!isEnclosed || around.at(-1) === 'Annex')) {
    wrong(
      `phụ lục nằm trong thẻ <${around.at(-1)}>.`,
      'đặt <Annex> sau khi các thẻ khác đã đóng, hoặc ngay trong <Attached> nếu là phụ lục của văn bản kèm theo.',
    );
  } else if (node.name === 'Passage' && !isEnclosed) {
    wrong(
      `<Passage> nằm trong thẻ <${around.at(-1)}>.`,
      'chỉ đặt <Passage> ở ngoài cùng hoặc trong <Annex>, <Attached>.',
    );
  } else if (around.includes(node.name) && rule.place === 'inline') {
    wrong(`thẻ <${node.name}> nằm trong một thẻ <${node.name}> khác.`, 'bỏ thẻ bên trong.');
  } else if (rule.place === 'block' && (isInLine(node, check) || around.some((name) => isInline(name)))) {
    wrong(
      `thẻ <${node.name}> nằm giữa dòng chữ, nên phần bên trong sẽ thành lời của văn bản.`,
      `đặt thẻ trên dòng riêng, có dòng trống ở trên và ở dưới: ${rule.example}`,
    );
  } else if (node.name === 'br' && node.children.length > 0) {
    wrong('thẻ <br> không chứa gì bên trong: chữ ở đó sẽ mất.', `viết ${rule.example}`);
  } else if (rule.place === 'inline' && holdsBlocks(node)) {
    wrong(`thẻ <${node.name}> chỉ chứa chữ trong một dòng.`, `viết ${rule.example}`);
  }
  const tables = node.children.filter(({ type }) => type === 'table');
  if (node.name === 'Table' && (tables.length !== 1 || node.children.length !== 1)) {
    wrong('thẻ <Table> phải chứa đúng một bảng và không chứa gì khác.', 'đặt các dòng | … | … | giữa thẻ mở và đóng.');
  }
}

const isInline = (name: string | null): boolean => componentRule(name)?.place === 'inline';

/** Whether a tag that wants lines of its own stands in a line: whoever reads the page could not tell it from the text. */
const isInLine = (node: Element, { lone }: Check): boolean => node.type === 'mdxJsxTextElement' && !lone.has(node);

/** Whether a tag of a line holds more than one run of words: only such a run has a place in a paragraph. */
function holdsBlocks({ type, children }: Element): boolean {
  return type === 'mdxJsxFlowElement' && (children.length > 1 || children.some((child) => child.type !== 'paragraph'));
}

/** Tags that stand for what they hold; `br` and `Table` have rules of their own. */
const MUST_HOLD: ReadonlySet<string> = new Set([
  'Annex',
  'Attached',
  'Passage',
  'Quotation',
  'EditorNote',
  'Ref',
  'sup',
  'sub',
]);

/** Reports a tag that holds nothing, and a note of the office that says nothing. */
function checkContent(node: Element, rule: ComponentRule, check: Check): void {
  const text = check.source.text.slice(node.position!.start.offset, node.position!.end.offset);
  const inner = text.replace(/^<[^>]*>|<\/[^>]*>$/g, '');
  const isEmpty = node.name === 'EditorNote' ? !/[\p{L}\p{N}]/u.test(inner) : node.children.length === 0;
  if (!isEmpty || !MUST_HOLD.has(node.name ?? '')) return;
  reportAt(node, check, {
    code: 'component-empty',
    message: `thẻ <${node.name}> chưa có chữ nào bên trong.`,
    fix: `ghi nội dung giữa thẻ mở và thẻ đóng: ${rule.example}; không cần thì xoá cả hai thẻ.`,
  });
}

/** Reports each attribute of a tag that it does not take, or takes otherwise, and each one that it lacks. */
export function checkAttributes(node: Element, rule: ComponentRule, check: Pick<Check, 'source' | 'report'>): void {
  const seen = new Set<string>();
  for (const attribute of node.attributes) {
    const message = attributeMessage(attribute, rule, seen);
    if (message) reportAt(attribute, check, message);
    if (attribute.type === 'mdxJsxAttribute') seen.add(attribute.name);
  }
  const missing = Object.entries(rule.attributes).filter(([name, { isRequired }]) => isRequired && !seen.has(name));
  for (const [, { hint }] of missing) {
    reportAt(node, check, {
      code: 'component-attribute-missing',
      message: `thẻ <${node.name}> thiếu thông tin.`,
      fix: `thêm ${hint}.`,
    });
  }
  if (node.name === 'Ref' && !seen.has('document') && !seen.has('provision')) {
    reportAt(node, check, {
      code: 'component-attribute-missing',
      message: 'thẻ <Ref> không cho biết dẫn tới đâu.',
      fix: 'thêm document="…" (văn bản khác), provision="…" (điều khoản), hoặc cả hai.',
    });
  }
}

const CODE_IN_ATTRIBUTE: CodedMessage = {
  code: 'component-attribute',
  message: 'giá trị trong { } là mã chương trình; nội dung không bao giờ chạy mã.',
  fix: 'viết giá trị là chữ trong dấu nháy kép: tên="giá trị".',
};

function attributeMessage(
  attribute: MdxJsxAttribute | MdxJsxExpressionAttribute,
  rule: ComponentRule,
  seen: ReadonlySet<string>,
): CodedMessage | undefined {
  if (attribute.type === 'mdxJsxExpressionAttribute') return CODE_IN_ATTRIBUTE;
  if (typeof attribute.value === 'object' && attribute.value !== null) return CODE_IN_ATTRIBUTE;
  const { name } = attribute;
  const known = Object.hasOwn(rule.attributes, name) ? rule.attributes[name] : undefined;
  if (!known) return unknownAttribute(name, rule);
  if (seen.has(name)) {
    return {
      code: 'component-attribute-duplicate',
      message: `${name} được ghi hai lần.`,
      fix: 'giữ một, xoá một.',
    };
  }
  const text = showSigns(attribute.value ?? '').trim();
  if (text !== '' && (known.accepts?.(text) ?? true)) return undefined;
  return {
    code: 'component-attribute',
    message: text === '' ? `${name} để trống.` : `giá trị của ${name} không đúng dạng.`,
    fix: `viết ${known.hint}.`,
  };
}

function unknownAttribute(name: string, rule: ComponentRule): CodedMessage {
  const names = Object.keys(rule.attributes);
  const meant = nearest(name, names);
  const all = names.length > 0 ? `bỏ đi; thẻ này nhận: ${names.join(', ')}.` : 'bỏ đi: thẻ này không nhận gì thêm.';
  return {
    code: 'component-attribute-unknown',
    message: `thẻ này không có ${name}.`,
    fix: meant ? `viết ${rule.attributes[meant]!.hint}.` : all,
  };
}
