import { namedIn } from '../../checks/concerned-documents.ts';
import type { Content, Sourced } from '../../corpus/content.ts';
import type { DirectiveDocument } from '../../domain/document/document.schema.ts';
import { fromColumns, type KnownDocument } from '../../outputs/authoring/document-columns.ts';
import type { DocumentDetails } from '../../outputs/authoring/document-details.ts';
import { addDetails, registryContent } from '../../outputs/authoring/registry-content.ts';
import type { SiteRegistry } from '../../outputs/authoring/site-registry.ts';

/** What the worker knows of the site, and learns of it while documents are written. */
export class KnownSite {
  readonly registry: SiteRegistry;
  private readonly addressOf: (bucket: number) => string;
  readonly content: Content;
  readonly documents: readonly KnownDocument[];
  private readonly places: ReadonlyMap<string, number>;
  private readonly stubs: ReadonlyMap<string, Sourced<DirectiveDocument>>;
  private readonly asked = new Set<number>();

  /** @param addressOf where the details of the n-th hundred documents are */
  constructor(registry: SiteRegistry, addressOf: (bucket: number) => string) {
    this.registry = registry;
    this.addressOf = addressOf;
    this.documents = fromColumns(registry.documents);
    this.places = new Map(this.documents.map(({ slug }, index) => [slug, index]));
    this.content = registryContent(registry, this.documents, () => undefined);
    this.stubs = new Map(this.content.documents.map((at) => [at.value.slug, at]));
  }

  /**
   * Takes it from a document that its source text is there: what source texts there are is published nowhere.
   * @returns whether that is news
   */
  believeInSource({ source: { file } }: DirectiveDocument): boolean {
    const path = `nguon/${file}`;
    if (file === undefined || this.content.texts.has(path)) return false;
    (this.content.texts as Map<string, string>).set(path, '');
    return true;
  }

  /**
   * Asks for what is not known yet of the documents that one names.
   * @returns whether something was learnt; without a connection nothing is, and it is asked for again another time
   */
  async learnWhatItNames(document: DirectiveDocument): Promise<boolean> {
    const wanted = new Set(
      namedIn(document).flatMap((slug) => {
        const place = this.places.get(slug);
        return place === undefined ? [] : [Math.floor(place / this.registry.bucket)];
      }),
    );
    const unknown = [...wanted].filter((bucket) => !this.asked.has(bucket));
    const learnt = await Promise.all(unknown.map((bucket) => this.learn(bucket)));
    return learnt.includes(true);
  }

  private async learn(bucket: number): Promise<boolean> {
    const response = await fetch(this.addressOf(bucket)).catch(() => undefined);
    if (!response?.ok) return false;
    this.asked.add(bucket);
    const details = (await response.json()) as DocumentDetails[];
    for (const [offset, found] of details.entries()) {
      const known = this.documents[bucket * this.registry.bucket + offset];
      const stub = known && this.stubs.get(known.slug);
      if (stub) addDetails(stub, found);
    }
    return true;
  }
}
