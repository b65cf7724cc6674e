import { z } from 'zod';
import { labelsOf, type Schema } from './schema-layers.schema.ts';

/**
 * A schema of a content file as JSON Schema for editors: what may be typed, with the Vietnamese label of each field and of
 * each word that it takes, as editors show them beside the cursor.
 */
export function editorSchema(schema: Schema): object {
  return z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      const { enum: tokens } = jsonSchema;
      const labels = labelsOf(zodSchema);
      delete jsonSchema['labels'];
      if (tokens && labels) jsonSchema['markdownEnumDescriptions'] = tokens.map((token) => labels[String(token)] ?? '');
    },
  });
}
