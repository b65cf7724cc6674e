import type { APIRoute } from 'astro';
import { getCorpus } from '../../../corpus/from-astro.ts';
import type { Unit } from '../../../domain/unit/unit.schema.ts';
import { askedIds } from '../../../outputs/history/former-names.ts';
import { addressesUnder } from '../../../outputs/site/addresses.ts';
import { UNIT_FILES, type UnitFile } from '../../../outputs/unit-files/files.ts';
import { unitDuties } from '../../../outputs/unit-files/unit-duties.ts';

interface Props {
  unit: Unit;
  file: UnitFile;
}

/** Every file of every unit, while content is being written; a build makes them beside the pages (`cli/build-unit-files`). */
export async function getStaticPaths() {
  if (!import.meta.env.DEV) return [];
  const corpus = await getCorpus();
  return corpus.units.flatMap((unit) =>
    askedIds('don-vi', unit, corpus).flatMap((id) =>
      UNIT_FILES.map((file) => ({ params: { id, format: file.format }, props: { unit, file } })),
    ),
  );
}

export const GET: APIRoute<Props> = async ({ props: { unit, file }, site }) => {
  const corpus = await getCorpus();
  const addresses = addressesUnder(import.meta.env.BASE_URL);
  const duties = unitDuties(corpus, unit, addresses, site?.href ?? corpus.site.url);
  const body = await file.make(duties);
  return new Response(typeof body === 'string' ? body : new Uint8Array(body), {
    headers: { 'Content-Type': file.mediaType },
  });
};
