import { EVENT_ID, SCALAR_STYLE, type ScalarEvent } from 'js-yaml';
import { YAML_CODE } from '../../vietnamese/encoding/character-codes.ts';
import type { CodedMessage } from '../../issues/message.ts';
import type { NodeEvent } from './yaml-events.ts';
import { yamlMessages } from './yaml-messages.ts';

/** Anchors, aliases and tags make one place mean another, or a text something else: none is accepted. */
export function propertyMessages(event: NodeEvent, text: string): CodedMessage[] {
  if (event.type === EVENT_ID.ALIAS) return [yamlMessages.alias(text.slice(event.anchorStart, event.anchorEnd))];
  const messages: CodedMessage[] = [];
  if (event.anchorStart >= 0) messages.push(yamlMessages.anchor(text.slice(event.anchorStart, event.anchorEnd)));
  if (event.tagStart >= 0) messages.push(yamlMessages.tag(text.slice(event.tagStart, event.tagEnd)));
  if (event.type !== EVENT_ID.SCALAR) return messages;
  const comment = commentAfter(event, text);
  if (comment !== undefined) messages.push(yamlMessages.comment(comment));
  const code = codeIn(event, text);
  return code === undefined ? messages : [...messages, yamlMessages.code(code)];
}

/** The first backslash between double quotes that does more than let a quote or a backslash be text. */
function codeIn({ style, valueStart, valueEnd }: ScalarEvent, text: string): string | undefined {
  if (style !== SCALAR_STYLE.DOUBLE_QUOTED) return undefined;
  return text
    .slice(valueStart, valueEnd)
    .match(YAML_CODE)
    ?.find((code) => code !== '\\"' && code !== '\\\\');
}

/** What follows a plain text as a comment and may well be meant as text: “Kế hoạch #1”. */
function commentAfter({ style, valueEnd }: ScalarEvent, text: string): string | undefined {
  if (style !== SCALAR_STYLE.PLAIN || !/[ \t]/.test(text[valueEnd] ?? '')) return undefined;
  return /^[ \t]+(#\S.*)/.exec(text.slice(valueEnd, valueEnd + 200))?.[1];
}
