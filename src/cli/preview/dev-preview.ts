import type { AstroIntegration } from 'astro';
import { checkContent } from '../../checks/check-content.ts';
import { readSettings, type Settings } from '../../corpus/folder/settings.ts';
import { lastPublished } from '../../history/reading/last-published.ts';
import { onContentChange } from '../../integrations/on-content-change.ts';
import type { PreviewPart } from '../../outputs/preview/publication-preview-parts.ts';
import { UNCHANGED } from '../../outputs/preview/publication-preview-text.ts';
import { machineFault } from '../machine-fault.ts';
import { previewPage } from './preview-page.ts';
import { FAULTY_HERE, NOTHING_BEFORE } from './preview-words.ts';
import { previewOf } from './preview-of.ts';

/** Below the address of the site. No built site has it. */
const PAGE = 'xem-truoc/';

/** Gives the dev server a page that says what readers will see change, anew whenever the content changes. */
export function devPreview(): AstroIntegration {
  const settings = readSettings();
  return {
    name: 'dev-preview',
    hooks: {
      'astro:server:setup': ({ server, logger }) => {
        const home = server.config.base;
        server.middlewares.use(`${home}${PAGE}`, (_, response, next) => {
          told(settings)
            .then((found) => {
              response.setHeader('Content-Type', 'text/html; charset=utf-8');
              response.setHeader('Cache-Control', 'no-store');
              response.end(previewPage(found, home));
            })
            .catch(next);
        });
        onContentChange(server.watcher, settings.contentDir, () => server.ws.send({ type: 'full-reload' }));
        logger.info(`${home}${PAGE}: xem trước những gì người đọc sẽ thấy thay đổi`);
      },
    },
  };
}

/** The changes, or in one sentence why there are none to tell. */
async function told(settings: Settings): Promise<PreviewPart[] | string> {
  try {
    const { corpus } = await checkContent(settings.contentDir);
    if (!corpus) return FAULTY_HERE;
    const last = await lastPublished(settings.contentDir, { outDir: settings.outDir, since: settings.publishedSince });
    if (!last) return NOTHING_BEFORE;
    const parts = await previewOf(corpus, last, settings);
    return parts.length === 0 ? UNCHANGED : parts;
  } catch (error) {
    return machineFault(error) ?? (error as Error).message;
  }
}
