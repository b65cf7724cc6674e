import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { checkDraft } from '../../checks/check-draft.ts';
import { checkLoaded } from '../../checks/check-content.ts';
import { GATE } from '../../checks/confidential/gate/gate.ts';
import type { Content } from '../../corpus/content.ts';
import { buildCorpus, type Corpus } from '../../corpus/corpus.ts';
import { readContent } from '../../corpus/from-files.ts';
import { type LoadedContent, loadContent } from '../../corpus/load-content.ts';
import { toEntries } from '../../corpus/to-content.ts';
import { slugify } from '../../vietnamese/slugify.ts';
import { aDocument } from '../../testing/builders/document.ts';
import { randomFrom } from '../../testing/bench/random.ts';
import { BUCKET, detailBuckets } from './document-details.ts';
import { fromColumns, toColumns } from './document-columns.ts';
import { registryContent } from './registry-content.ts';
import { type SiteRegistry, siteRegistry } from './site-registry.ts';

const TODAY = '2026-06-15';

/** What a browser has of a corpus: through JSON, and all provisions asked for. */
function asInBrowser(corpus: Corpus, handbookIds: readonly string[]): Content {
  const registry = JSON.parse(JSON.stringify(siteRegistry(corpus, handbookIds))) as SiteRegistry;
  const known = fromColumns(registry.documents);
  const details = detailBuckets(corpus);
  const places = new Map(known.map(({ slug }, index) => [slug, index]));
  return registryContent(registry, known, (slug) => {
    const place = places.get(slug)!;
    return details[Math.floor(place / BUCKET)]![place % BUCKET];
  });
}

/** The source text of a document, where it names one. */
function sourceOf(text: string, files: LoadedContent['dataFiles']): { file: string; text: string } | undefined {
  const file = /^ {2}file: ([a-z0-9._-]+\.txt)$/m.exec(text)?.[1];
  const found = files.find(({ file: { path } }) => path === `nguon/${file}`);
  return found && { file: file!, text: found.text };
}

describe('the registry of a site', () => {
  it.each(['training/content', 'contract', 'checklist/content'])(
    'is enough to judge every document of %s',
    async (name) => {
      const loaded = loadContent(`src/testing/fixtures/${name}`);
      const { content } = await readContent(loaded, { gate: GATE });
      const { issues } = await checkLoaded(loaded, { today: TODAY });
      const others = asInBrowser(buildCorpus(toEntries(content)!), [...content.handbookIds]);
      for (const { file, text } of loaded.dataFiles.filter(({ file: { role } }) => role === 'document')) {
        const source = sourceOf(text, loaded.dataFiles);
        const verdict = await checkDraft({ slug: file.id, text, ...(source && { source }) }, others, TODAY);
        const told = verdict.issues.filter((issue) => issue.file === file.path);
        expect(told).toEqual(issues.filter((issue) => issue.file === file.path));
      }
    },
  );

  it('gives back every document as it was', async () => {
    const { content } = await readContent(loadContent('src/testing/fixtures/training/content'), { gate: GATE });
    const documents = content.documents.map(({ value }) => value);
    const known = new Map(fromColumns(toColumns(documents)).map((one) => [one.slug, one]));
    expect(known.size).toBe(documents.length);
    for (const { slug, system, typeName, codeNumber, codeNotation, issuedDate, status, relations } of documents) {
      const held = relations.flatMap(({ type, document }) => (document === undefined ? [] : [{ type, document }]));
      expect(known.get(slug)).toMatchObject({ slug, system, typeName, status, relations: held });
      expect(known.get(slug)).toEqual(expect.objectContaining({ relations: held }));
      const { codeNumber: number, codeNotation: notation, issuedDate: day } = known.get(slug)!;
      expect([number, notation, day]).toEqual([codeNumber, codeNotation, issuedDate]);
    }
  });

  it('publishes nothing that the office notes for itself', async () => {
    const { content } = await readContent(loadContent('src/testing/fixtures/training/content'), { gate: GATE });
    const entries = toEntries(content)!;
    const note = 'chỉ để Văn phòng biết';
    const allowed = [{ code: 'personal-data' as const, digest: 'aaaaa-bbbbb', reason: note, reviewer: note }];
    const corpus = buildCorpus({
      ...entries,
      site: { ...entries.site, release: { allowed } },
      units: entries.units.map((unit) => ({ ...unit, note, provenance: note, release: { allowed } })),
      abbreviations: entries.abbreviations.map((one) => ({ ...one, note })),
      documents: entries.documents.map((one) => ({ ...one, source: { ...one.source, note, file: 'ten-rieng.txt' } })),
    });
    const published = JSON.stringify([siteRegistry(corpus, []), detailBuckets(corpus)]);
    expect(published).not.toMatch(/chỉ để Văn phòng biết|ten-rieng|aaaaa/);
  });

  it('stays a small download with ten thousand documents', () => {
    const random = randomFrom(7);
    const kinds = ['Công văn', 'Chỉ thị', 'Quyết định', 'Kế hoạch', 'Thông báo'];
    const organs = ['Uỷ ban nhân dân Thành phố', 'Văn phòng Uỷ ban nhân dân Thành phố', 'Thành uỷ', 'Sở Nội vụ'];
    const slugs: string[] = [];
    const documents = Array.from({ length: 10_000 }, (_, index) => {
      const [typeName, organName] = [random.pick(kinds), random.pick(organs)];
      const issuedDate = `${2021 + (index % 6)}-${pad(random.between(1, 12))}-${pad(random.between(1, 28))}`;
      const [codeNumber, codeNotation] = [
        String(random.between(1, 4000)),
        `UBND-${random.pick(['NC', 'KT', 'VX', 'TH'])}`,
      ];
      const usual = slugify(`${typeName} ${codeNumber} ${codeNotation} ${issuedDate.slice(0, 4)}`);
      const slug = random.oneIn(5) ? `${usual}-${index}` : usual;
      const document = slugs.length > 0 && random.oneIn(3) ? random.pick(slugs) : undefined;
      slugs.push(slug);
      const relations = document === undefined ? [] : [{ type: 'basis' as const, document }];
      return aDocument({ slug, typeName, organName, codeNumber, codeNotation, issuedDate, relations });
    });
    const { length } = brotliCompressSync(JSON.stringify(toColumns(documents)));
    expect(length).toBeLessThan(90_000);
    expect(fromColumns(toColumns(documents))).toHaveLength(10_000);
  });
});

const pad = (number: number): string => String(number).padStart(2, '0');
