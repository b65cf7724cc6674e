import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findOffice } from '../../cli/programs/office.ts';
import { findRecogniser } from '../../cli/programs/recogniser.ts';
import { readGiven } from '../../cli/import/read-paper.ts';
import { importPaper } from '../../importing/import-paper.ts';
import { sourceText } from '../../importing/paper/source-text.ts';
import { readPdf } from '../../importing/readers/read-pdf.ts';
import type { Registry } from '../../importing/registry/registry.ts';
import { convertAll } from '../office/libre-office.ts';
import { type Figures, figuresOf } from './figures.ts';
import type { KeyedPaper } from './key.ts';
import { drawnPapers, wordFilesOf } from './made-papers.ts';
import { asScan } from './picture-pdf.ts';
import { scoreOf, type Share } from './score.ts';

/** What the import makes of a paper that a scanner has made a picture of. */
export interface ScanScore {
  name: string;
  header: Share;
  figures: Figures;
}

/** Scans each drawn paper and reads it as the command does; undefined where this machine has no recogniser. */
export async function scoreScans(
  folder: string,
  papers: readonly KeyedPaper[],
  registry: Registry,
): Promise<ScanScore[] | undefined> {
  if (!findOffice() || !findRecogniser()?.pdftoppm) return undefined;
  const keys = new Map(papers.map(({ name, key }) => [name, key]));
  const words = new Map<string, Uint8Array>();
  for (const paper of drawnPapers(folder).filter(({ name }) => keys.has(name))) {
    const [[file, bytes]] = [...(await wordFilesOf(paper))] as [[string, Uint8Array]];
    words.set(file, bytes);
  }
  const workshop = mkdtempSync(join(tmpdir(), 'bench-scan-'));
  const scores: ScanScore[] = [];
  try {
    for (const [file, pdf] of convertAll(words, 'pdf')) {
      const name = file.replace(/\.docx$/, '');
      const path = join(workshop, `${name}.pdf`);
      writeFileSync(path, asScan(pdf));
      const given = await readGiven(path, { mayConvert: false, env: process.env });
      if ('sheets' in given) continue;
      const draft = importPaper(given.paper, registry);
      const truth = sourceText((await readPdf(new Uint8Array(pdf))).blocks);
      scores.push({
        name,
        header: scoreOf(draft, keys.get(name)!, given.paper).header,
        figures: figuresOf(truth, given.sourceText, draft.doubts),
      });
    }
  } finally {
    rmSync(workshop, { recursive: true, force: true });
  }
  return scores;
}

/** The figures of a bench of scans, for people. */
export function scanReport(scores: readonly ScanScore[], isTelling: boolean): string {
  const sum = (of: (score: ScanScore) => number): number => scores.reduce((whole, score) => whole + of(score), 0);
  const [right, all] = [sum(({ header }) => header.right), sum(({ header }) => header.all)];
  const unmarked = scores.flatMap(({ name, figures }) => figures.unmarked.map((one) => `${name}: ${one}`));
  return [
    `scan: ${scores.length} papers`,
    `  header fields right                    ${(right / all).toFixed(3)}  (${right} of ${all})`,
    `  figures read wrong                     ${sum(({ figures }) => figures.wrong)} of ${sum(({ figures }) => figures.all)}`,
    `  wrong figures that no doubt shows      ${unmarked.length}`,
    ...unmarked.map((line) => `    ${line}`),
    ...(isTelling ? scores.flatMap(({ name, header }) => header.wrong.map((line) => `    ${name}: ${line}`)) : []),
  ].join('\n');
}
