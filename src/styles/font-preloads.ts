import latin from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2?url';
import vietnamese from '@fontsource-variable/source-serif-4/files/source-serif-4-vietnamese-wght-normal.woff2?url';

/** Addresses of the text face's two files, for `<link rel="preload" as="font" type="font/woff2" crossorigin>`. */
export const PRELOADED_FONTS: readonly string[] = [vietnamese, latin];
