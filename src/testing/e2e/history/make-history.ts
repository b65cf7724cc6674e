import { dirname } from 'node:path';
import { makeHistoryRepository } from '../../builders/history-repository.ts';

/** Makes the repository whose content folder `CONTENT_DIR` names. */
makeHistoryRepository(dirname(process.env['CONTENT_DIR']!));
