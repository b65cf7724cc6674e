import type { AstroIntegration } from 'astro';

/**
 * Lets the dev server answer for attachments and emblems at the addresses that they have on the built site: there every
 * page ends with a slash and no file does, but Astro asks for one wherever the ending is not in the name of the route.
 */
export function devFileAddresses(): AstroIntegration {
  return {
    name: 'dev-file-addresses',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command === 'dev') updateConfig({ trailingSlash: 'ignore' });
      },
    },
  };
}
