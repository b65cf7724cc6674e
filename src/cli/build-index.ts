import { indexSearchPages } from '../search/build/search-index.ts';
import { asStep } from './step.ts';

await asStep(async (folder = '') => indexSearchPages(folder));
