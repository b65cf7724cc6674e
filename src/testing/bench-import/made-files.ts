import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findOffice } from '../../cli/programs/office.ts';
import { convertAll } from '../office/libre-office.ts';
import { brokenText, type DrawnPaper, wordFilesOf } from './made-papers.ts';

/**
 * Writes each drawn paper as Word files, as the text that a program leaves of it and, where there is a LibreOffice, as PDF.
 * @param into an empty folder
 * @returns the paths of the files by the name of their paper
 */
export async function makeFiles(papers: readonly DrawnPaper[], into: string): Promise<Map<string, string[]>> {
  const files = new Map<string, Uint8Array>();
  const made = new Map<string, string[]>();
  const add = (name: string, file: string, bytes: Uint8Array): void => {
    writeFileSync(join(into, file), bytes);
    made.set(name, [...(made.get(name) ?? []), join(into, file)]);
  };
  for (const paper of papers) {
    for (const [file, bytes] of await wordFilesOf(paper)) {
      files.set(file, bytes);
      add(paper.name, file, bytes);
    }
    add(paper.name, `${paper.name}.txt`, Buffer.from(brokenText(paper)));
  }
  if (findOffice()) {
    for (const [file, pdf] of convertAll(files, 'pdf')) add(file.split('.')[0]!, file.replace(/\.docx$/, '.pdf'), pdf);
  }
  return made;
}
