import type { AllowedCode } from '../../domain/release/allowance.schema.ts';
import type { Position } from '../../issues/issue.ts';

/** A place of a file that may not be published as it stands. It says where and of what kind, never what stands there. */
export interface GateFinding extends Position {
  code: AllowedCode;
  /** What it is, in words for a message. */
  what: string;
  /** Stands for the whole paragraph or field in `release.allowed`; absent where nothing can be allowed: in a file name. */
  digest?: string;
}

/** Looks at the whole text of a file, whatever the file is for. */
export interface Gate {
  findingsIn: (file: string, text: string) => GateFinding[];
  /** What was found, to be kept from every message. In memory only: nothing that holds it is ever stored. */
  secretsIn: (file: string, text: string) => string[];
  /** Both in one go. */
  inspect: (file: string, text: string) => { findings: GateFinding[]; secrets: string[] };
}
