/** What the office has published already, as far as the import asks for it. */
export interface Registry {
  units: readonly RegisteredUnit[];
  topics: readonly { id: string; name: string; description?: string | undefined }[];
  abbreviations: readonly { short: string; expansions: readonly string[]; isAmbiguous: boolean }[];
  documents: readonly RegisteredDocument[];
}

export interface RegisteredUnit {
  id: string;
  name: string;
  shortName?: string;
  isGroup: boolean;
  groups: readonly string[];
  /** First and last day of its work, where known. */
  validFrom?: string;
  validTo?: string;
  /** Who took over its work, where it has ended. */
  successors?: readonly string[];
}

export interface RegisteredDocument {
  slug: string;
  /** As `documentCodeKey` gives it; empty where the document has no number. */
  codeKey: string;
  issuedDate?: string;
}
