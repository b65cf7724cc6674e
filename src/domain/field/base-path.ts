/**
 * A folder on a server as the site's addresses, nginx and `_headers` can all hold it: nothing in it means anything to any
 * of them.
 */
export const BASE_PATH = /^\/(?:[a-z0-9-]+\/)*$/;

/** Whether this is such a folder. */
export const isBasePath = (path: string): boolean => BASE_PATH.test(path);
