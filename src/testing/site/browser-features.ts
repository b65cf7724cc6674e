import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parseAst } from 'vite';

/** A feature of the web platform as MDN tells it: since when each browser has it, and its parts. */
interface Feature {
  __compat?: { support: { chrome: Support | Support[] } };
  [part: string]: unknown;
}
interface Support {
  version_added: string | false;
  flags?: unknown;
}

interface Node {
  type: string;
  [part: string]: unknown;
}

/** What a browser has and lacks: objects (“URLPattern”), and what belongs to them (“URL.parse”). */
interface Features {
  /** The last part of what it has, whatever it belongs to. */
  known: ReadonlySet<string>;
  lacking: ReadonlySet<string>;
  /** What objects of the language lack that the browser has, by its last part alone: “toSorted”. */
  lackingMethods: ReadonlySet<string>;
}

/** The features that Chromium of this version has, and those that it lacks. */
export function featuresOf(version: number): Features {
  const path = createRequire(import.meta.url).resolve('@mdn/browser-compat-data');
  const { javascript, api, webassembly } = JSON.parse(readFileSync(path, 'utf8')) as Record<string, Feature>;
  const builtins = javascript!['builtins'] as Feature;
  const [known, lacking, methods] = [new Set<string>(), new Set<string>(), new Set<string>()];
  for (const room of [builtins, api!, webassembly!['api'] as Feature]) {
    for (const [owner, of] of Object.entries(room) as [string, Feature][]) {
      (isIn(of, version) ? known : lacking).add(owner);
      for (const [part, feature] of Object.entries(of) as [string, Feature][]) {
        const name = part.replace(/_static$/, '');
        if (name === '__compat' || !feature.__compat) continue;
        if (isIn(feature, version)) known.add(name);
        else lacking.add(`${owner}.${name}`);
        if (room === builtins && isIn(of, version) && !isIn(feature, version)) methods.add(name);
      }
    }
  }
  return { known, lacking, lackingMethods: new Set([...methods].filter((name) => !known.has(name))) };
}

function isIn({ __compat: of }: Feature, version: number): boolean {
  return [of?.support.chrome ?? []]
    .flat()
    .some(
      ({ version_added: since, flags }) => !flags && since !== false && parseFloat(since.replace('≤', '')) <= version,
    );
}

/** What a script uses that these features lack, each once. */
export function lackingIn(script: string, { lacking, lackingMethods }: Features): string[] {
  const found = new Set<string>();
  for (const node of nodesOf(parseAst(script))) {
    const { type, callee } = node as Node & { callee?: Node };
    const { flags = '' } = (node['regex'] ?? {}) as { flags?: string };
    if (flags.includes('v')) found.add('/…/v');
    if (type === 'NewExpression' && lacking.has(nameOf(callee))) found.add(`new ${nameOf(callee)}`);
    const isOwn = ({ of, name }: Member) => lacking.has(`${of}.${name}`);
    const member = memberOf(node);
    if (member && isOwn(member)) found.add(`${member.of}.${member.name}`);
    const called = type === 'CallExpression' && callee && memberOf(callee);
    if (called && !isOwn(called) && lackingMethods.has(called.name)) found.add(called.name);
  }
  return [...found];
}

const nameOf = (node: Node | undefined): string => (node?.type === 'Identifier' ? String(node['name']) : '');

interface Member {
  of: string;
  name: string;
}

function memberOf(node: Node): Member | undefined {
  if (node.type !== 'MemberExpression' || node['computed']) return undefined;
  return { of: nameOf(node['object'] as Node), name: nameOf(node['property'] as Node) };
}

function* nodesOf(root: unknown): Generator<Node> {
  const rest = [root];
  while (rest.length > 0) {
    const one = rest.pop();
    if (typeof one !== 'object' || one === null) continue;
    if ('type' in one) yield one as Node;
    rest.push(...(Object.values(one) as unknown[]));
  }
}
