/** A file as it goes into a content folder: its path there, and what is in it. */
export interface OutFile {
  path: string;
  content: string | Blob;
}

/** As much of the File System Access API as is used; TypeScript has no types for how a folder is chosen. */
export interface Folder {
  getDirectoryHandle(name: string, options?: { create?: boolean }): Promise<Folder>;
  getFileHandle(name: string, options?: { create?: boolean }): Promise<FileInFolder>;
}

interface FileInFolder {
  createWritable(): Promise<{ write(content: string | Blob): Promise<void>; close(): Promise<void> }>;
}

type FolderChoice = (options: { id: string; mode: 'readwrite' }) => Promise<Folder>;

const choiceOf = (): FolderChoice | undefined =>
  (globalThis as { showDirectoryPicker?: FolderChoice }).showDirectoryPicker;

/** Whether this browser lets a page write into a folder that somebody chooses. */
export const canSaveIntoFolder = (): boolean => choiceOf() !== undefined;

export type Saved = 'saved' | 'cancelled' | 'not-content' | 'failed';

/** What becomes of a file that is there: it is written over, it stays, or nothing at all is written. */
export type Fate = 'replace' | 'keep' | 'stop';

/**
 * Writes files into a content folder that somebody chooses. Nothing is written before it is known what becomes of those
 * that are there.
 * @param fateOf asked for each file that is there
 */
export async function saveIntoFolder(
  files: readonly OutFile[],
  fateOf: (path: string) => Fate,
  onWritten: (path: string) => void = () => undefined,
): Promise<Saved> {
  let folder: Folder;
  try {
    folder = await choiceOf()!({ id: 'noi-dung', mode: 'readwrite' });
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError' ? 'cancelled' : 'failed';
  }
  return writeInto(folder, files, fateOf, onWritten);
}

/** The same, once the folder is chosen. */
export async function writeInto(
  folder: Folder,
  files: readonly OutFile[],
  fateOf: (path: string) => Fate,
  onWritten: (path: string) => void = () => undefined,
): Promise<Saved> {
  try {
    if (!(await isThere(folder.getDirectoryHandle('van-ban')))) return 'not-content';
    const wanted: OutFile[] = [];
    for (const file of files) {
      const { holder, name } = await placeIn(folder, file.path);
      const fate = (await isThere(holder.getFileHandle(name))) ? fateOf(file.path) : 'replace';
      if (fate === 'stop') return 'cancelled';
      if (fate === 'replace') wanted.push(file);
    }
    for (const { path, content } of wanted) {
      const { holder, name } = await placeIn(folder, path);
      const writable = await (await holder.getFileHandle(name, { create: true })).createWritable();
      await writable.write(content);
      await writable.close();
      onWritten(path);
    }
    return 'saved';
  } catch {
    return 'failed';
  }
}

/** The folder that a file of that path lies in, made where it is not there, and its name in it. */
async function placeIn(folder: Folder, path: string): Promise<{ holder: Folder; name: string }> {
  const parts = path.split('/');
  const name = parts.pop()!;
  let holder = folder;
  for (const part of parts) holder = await holder.getDirectoryHandle(part, { create: true });
  return { holder, name };
}

/** Writes the files that a chosen content folder does not have; what it has stays as it is. */
export async function addToFolder(files: readonly OutFile[]): Promise<{ result: Saved; written: number }> {
  const written: string[] = [];
  const result = await saveIntoFolder(
    files,
    () => 'keep',
    (path) => written.push(path),
  );
  return { result, written: written.length };
}

const isThere = (handle: Promise<unknown>): Promise<boolean> =>
  handle.then(
    () => true,
    () => false,
  );
