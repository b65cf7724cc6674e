import type { UnitRegistry } from '../../domain/naming/unit-registry.ts';

/** What the office has published already, as far as the import asks for it. */
export interface Registry extends UnitRegistry {
  topics: readonly { id: string; name: string; description?: string | undefined }[];
  documents: readonly RegisteredDocument[];
}

export interface RegisteredDocument {
  slug: string;
  /** As `documentCodeKey` gives it; empty where the document has no number. */
  codeKey: string;
  issuedDate?: string;
}
