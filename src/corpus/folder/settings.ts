import { resolve } from 'node:path';
import { isBasePath } from '../../domain/field/base-path.ts';
import { hasPlainHost, isOfThisMachine, isOfWeb, isOrigin, isPlaceholder } from '../../domain/field/origin.ts';
import type { Site } from '../../domain/site.schema.ts';
import { visible } from '../../vietnamese/encoding/invisible.ts';

/** What the person who runs a command may choose through the environment; everything else is content. */
export interface Settings {
  /** Absolute path of the content folder: `CONTENT_DIR`, default `content`. */
  contentDir: string;
  /** Absolute path of the published site: `OUT_DIR`, default `dist`. */
  outDir: string;
  /** `SITE_URL`: overrides the address of `trang.yaml`. */
  siteUrl: string | undefined;
  /** `EDITION`: what the site is limited to; see `editionOf`. */
  edition: string | undefined;
  /** `PUBLISHED_SINCE`: the commit, branch or tag that was published last, where no release says so. */
  publishedSince: string | undefined;
  /** `REQUIRE_HISTORY=1`: nothing is built where the past cannot be known. */
  requireHistory: boolean;
  /** `BASE_PATH`: overrides the base path of `trang.yaml`; always begins and ends with a slash. */
  basePath: string | undefined;
  /** `SIGNING_KEY`: the private key that a release is signed with, absolute path; nobody signs without it. */
  signingKey: string | undefined;
}

/** Reads the settings; relative paths start from the folder the command runs in, blank variables count as absent. */
export function readSettings(env: NodeJS.ProcessEnv = process.env, cwd: string = process.cwd()): Settings {
  return {
    contentDir: resolve(cwd, env['CONTENT_DIR']?.trim() || 'content'),
    outDir: resolve(cwd, env['OUT_DIR']?.trim() || 'dist'),
    siteUrl: env['SITE_URL']?.trim() || undefined,
    edition: env['EDITION']?.trim() || undefined,
    publishedSince: env['PUBLISHED_SINCE']?.trim() || undefined,
    requireHistory: env['REQUIRE_HISTORY']?.trim() === '1',
    basePath: env['BASE_PATH']?.trim() ? withSlashes(env['BASE_PATH'].trim()) : undefined,
    signingKey: env['SIGNING_KEY']?.trim() ? resolve(cwd, env['SIGNING_KEY'].trim()) : undefined,
  };
}

/**
 * The site as it will be served: what the settings say wins over `trang.yaml`.
 * @throws if `SITE_URL` is no address of a host; a folder in it would be lost without a word. And if `BASE_PATH` is more
 * than a folder: it reaches every address and the settings of the web server
 */
export function siteInPlace(site: Site, { siteUrl, basePath }: Pick<Settings, 'siteUrl' | 'basePath'>): Site {
  if (basePath !== undefined && !isBasePath(basePath)) throw new Error(folderMessage(basePath));
  if (siteUrl !== undefined && !isOrigin(siteUrl)) throw new Error(addressMessage(siteUrl));
  return { ...site, url: siteUrl ?? site.url, basePath: basePath ?? site.basePath };
}

/**
 * What the edition is limited to: to public documents, or to nothing.
 * @throws if `EDITION` says something else; it must never be taken for the one that holds everything
 */
export function editionOf({ edition }: Pick<Settings, 'edition'>): 'public' | undefined {
  if (edition === undefined || edition === 'public') return edition;
  throw new Error(
    `biến EDITION = «${visible(edition)}»: chỉ có bản công khai (public). Sửa: ghi EDITION=public, hoặc bỏ biến để dựng bản đầy đủ.`,
  );
}

/**
 * What is wrong with an address that readers cannot open, and what it spoils: that of the machine the site is built on, or
 * one that examples are written with. Undefined of any other, and of a training edition, which is tried where it is built.
 */
export function addressFault({ url, edition }: Site): string | undefined {
  if (edition !== undefined) return undefined;
  const found = `đường dẫn của Trang thông tin là «${url}»,`;
  const spoilt = 'mà trích dẫn, phiếu in, mã QR và tin văn bản mới (Atom) đều mang đường dẫn đó.';
  const remedy = 'Trước khi đăng: ghi đường dẫn thật vào url của trang.yaml, hoặc đặt biến SITE_URL.';
  if (isOfThisMachine(url)) return `${found} chỉ mở được trên chính máy này, ${spoilt} ${remedy}`;
  if (isPlaceholder(url)) return `${found} là tên dùng làm ví dụ, không mở được, ${spoilt} ${remedy}`;
  return undefined;
}

/** The same as a build says it, which may be for a look only. */
export function addressWarning(site: Site): string | undefined {
  const fault = addressFault(site);
  return fault === undefined ? undefined : `Cảnh báo: ${fault}`;
}

/** What readers do without where the office has given no e-mail address. */
export function contactWarning({ contact }: Site): string | undefined {
  if (contact?.email !== undefined) return undefined;
  return 'Cảnh báo: trang.yaml chưa có contact.email, nên người đọc không có chỗ “Báo sai sót” ở trang và điều khoản.';
}

function addressMessage(written: string): string {
  const url = isOfWeb(written) && hasPlainHost(written) ? URL.parse(written) : null;
  const found = `biến SITE_URL = «${visible(written)}»:`;
  if (!url)
    return `${found} không phải đường dẫn của Trang thông tin. Sửa: viết cả https://, ví dụ SITE_URL=https://vanban.example.vn.`;
  const folder = withSlashes(url.pathname);
  const place = isBasePath(folder) ? folder : '/van-ban/';
  const fix = folder === '/' ? `đặt SITE_URL=${url.origin}.` : `đặt SITE_URL=${url.origin} và BASE_PATH=${place}.`;
  return `${found} chỉ gồm giao thức và tên miền; thư mục trên máy chủ ghi ở BASE_PATH. Sửa: ${fix}`;
}

function folderMessage(path: string): string {
  return `biến BASE_PATH = «${visible(path)}»: thư mục trên máy chủ chỉ gồm chữ thường không dấu, chữ số, dấu “-” và “/”. Sửa: ví dụ BASE_PATH=/van-ban/.`;
}

function withSlashes(path: string): string {
  const inner = path.replace(/^\/+|\/+$/g, '');
  return inner === '' ? '/' : `/${inner}/`;
}
