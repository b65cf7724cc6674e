import { parseDocument, type YAMLError } from 'yaml';
import type { CodedMessage } from '../../issues/message.ts';
import type { YamlFault } from './yaml-events.ts';
import { grammarMessage } from './yaml-messages.ts';

/** A fault of grammar and where it is, as an offset into the text. */
export interface GrammarFault {
  offset: number;
  message: CodedMessage;
}

/** The header of no directive is longer, in UTF-16 units; of a longer text the quick parser's place is told. */
const MAX_EXPLAINED = 100_000;

/**
 * Why a text is not YAML, in its order. The package that reads our YAML is quick and stops at the first fault; this one
 * takes ten times as long, goes on after a fault and names its kind.
 * @param error what the quick one said, for a fault that only it can see
 */
export function explainGrammar(text: string, error: YamlFault): GrammarFault[] {
  const known = { offset: error.mark?.position ?? 0, code: error.code ?? 'OTHER' };
  if (text.length > MAX_EXPLAINED) return onePerLine([known], text);
  const { errors } = parseDocument(text, {
    schema: 'failsafe',
    prettyErrors: false,
    uniqueKeys: false,
    // At “silent” a second document in the text would be dropped without a word.
    logLevel: 'error',
  });
  const faults: { offset: number; code: string }[] = errors.map((found) => ({
    offset: offsetOf(found, text),
    code: found.code,
  }));
  if (faults.length === 0) faults.push(known);
  return onePerLine(faults, text);
}

/** A single slip often makes the parser stumble twice on a line. */
function onePerLine(faults: readonly { offset: number; code: string }[], text: string): GrammarFault[] {
  const lines = new Set<number>();
  return faults.flatMap(({ offset, code }) => {
    const lineStart = text.lastIndexOf('\n', Math.max(offset - 1, 0)) + 1;
    if (lines.has(lineStart)) return [];
    lines.add(lineStart);
    return [{ offset, message: grammarMessage(code, firstLine(text.slice(lineStart))) }];
  });
}

/** A quote that nobody closes is noticed at the end of the file; the writer must look where it opens. */
function offsetOf({ message, pos }: YAMLError, text: string): number {
  const quote = /^Missing closing (["'])/.exec(message)?.[1];
  return quote === undefined ? pos[0] : Math.max(text.lastIndexOf(quote, pos[0] - 1), 0);
}

function firstLine(text: string): string {
  const end = text.indexOf('\n');
  return (end < 0 ? text : text.slice(0, end)).trim();
}
