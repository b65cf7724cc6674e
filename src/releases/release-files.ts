/** Where a release says what it is: the page that tells anyone how to check it stands there too. Below the base path. */
export const CHECKING = 'gioi-thieu/kiem-chung/';

/** The files beside that page. */
export const RELEASE_FILES = {
  /** What was released: a `ReleaseRecord`. */
  record: `${CHECKING}ban-dang.json`,
  /** The digest of every file that readers may fetch, as `sha256sum` writes them. */
  sums: `${CHECKING}SHA256SUMS`,
  /** The signature of these sums, where the office signs, and who may have signed, as `ssh-keygen` reads it. */
  signature: `${CHECKING}SHA256SUMS.sig`,
  signers: `${CHECKING}nguoi-ky.txt`,
  /** Every release until now, and every return to one: see `release-log.ts`. */
  log: `${CHECKING}nhat-ky.json`,
} as const;
