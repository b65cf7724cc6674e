import type { APIRoute } from 'astro';
import { jsonSchema, PUBLISHED_SCHEMAS } from '../../outputs/unit-files/json.ts';

type Name = keyof typeof PUBLISHED_SCHEMAS;

/** The forms of the files that this site gives out and takes in, for programs of others. */
export function getStaticPaths() {
  return (Object.keys(PUBLISHED_SCHEMAS) as Name[]).map((name) => ({ params: { name } }));
}

export const GET: APIRoute<Record<string, never>, { name: Name }> = ({ params }) =>
  new Response(jsonSchema(params.name), { headers: { 'Content-Type': 'application/schema+json; charset=utf-8' } });
