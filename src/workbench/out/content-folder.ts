/** A file as it goes into a content folder: its path there, and its text. */
export interface OutFile {
  path: string;
  text: string;
}

/** As much of the File System Access API as is used; TypeScript has no types for how a folder is chosen. */
interface Folder {
  getDirectoryHandle(name: string, options?: { create?: boolean }): Promise<Folder>;
  getFileHandle(name: string, options?: { create?: boolean }): Promise<FileInFolder>;
}

interface FileInFolder {
  createWritable(): Promise<{ write(text: string): Promise<void>; close(): Promise<void> }>;
}

type FolderChoice = (options: { id: string; mode: 'readwrite' }) => Promise<Folder>;

const choiceOf = (): FolderChoice | undefined =>
  (globalThis as { showDirectoryPicker?: FolderChoice }).showDirectoryPicker;

/** Whether this browser lets a page write into a folder that somebody chooses. */
export const canSaveIntoFolder = (): boolean => choiceOf() !== undefined;

export type Saved = 'saved' | 'cancelled' | 'not-content' | 'failed';

/**
 * Writes files into a content folder that somebody chooses; one that is there is only written over when that is confirmed.
 * Nothing is written before all has been asked.
 */
export async function saveIntoFolder(files: readonly OutFile[], mayReplace: (path: string) => boolean): Promise<Saved> {
  let folder: Folder;
  try {
    folder = await choiceOf()!({ id: 'noi-dung', mode: 'readwrite' });
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError' ? 'cancelled' : 'failed';
  }
  try {
    if (!(await isThere(folder.getDirectoryHandle('van-ban')))) return 'not-content';
    for (const { path } of files) {
      const [inside, name] = path.split('/') as [string, string];
      const holder = await folder.getDirectoryHandle(inside, { create: true });
      if ((await isThere(holder.getFileHandle(name))) && !mayReplace(path)) return 'cancelled';
    }
    for (const { path, text } of files) {
      const [inside, name] = path.split('/') as [string, string];
      const file = await (await folder.getDirectoryHandle(inside)).getFileHandle(name, { create: true });
      const writable = await file.createWritable();
      await writable.write(text);
      await writable.close();
    }
    return 'saved';
  } catch {
    return 'failed';
  }
}

const isThere = (handle: Promise<unknown>): Promise<boolean> =>
  handle.then(
    () => true,
    () => false,
  );
