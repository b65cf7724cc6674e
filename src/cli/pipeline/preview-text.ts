import { maskPath } from '../../checks/confidential/gate/mask.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import { fullName } from '../../outputs/naming/document-name.ts';
import { type ChangedFile, changedFiles } from './changed-files.ts';
import { plainMarkdown } from './markdown.ts';

/** So many changes are named; a first push brings everything. */
const MOST = 40;

const WORDS: Record<ChangedFile['change'], string> = { added: 'Thêm', changed: 'Sửa', removed: 'Bỏ' };

/**
 * What readers will see change, as Markdown.
 * @param corpus the content as it is now; undefined where it has errors
 * @param before the commit that the site was made from
 */
export async function previewText(
  contentDir: string,
  corpus: Corpus | undefined,
  before: string | undefined,
): Promise<string> {
  const changed = before === undefined ? undefined : await changedFiles(contentDir, before);
  if (changed === undefined) return 'Không có bản trước để so sánh.';
  if (changed.length === 0) return 'Nội dung không thay đổi.';
  const lines = changed.slice(0, MOST).map((file) => `- ${WORDS[file.change]}: ${nameOf(file, corpus)}`);
  const more = changed.length > MOST ? [`- và ${changed.length - MOST} tệp nữa`] : [];
  return ['Nội dung thay đổi:', '', ...lines, ...more].join('\n');
}

/** A document by its name, a unit by its own; what is neither, or is gone, by its path. */
function nameOf({ path }: ChangedFile, corpus: Corpus | undefined): string {
  const [, folder, id = ''] = /^([a-z-]+)\/([^/]+)\.[a-z]+$/.exec(path) ?? [];
  if (folder === 'van-ban') {
    const document = corpus?.documentBySlug.get(id);
    if (document) return plainMarkdown(`${fullName(document)} (${maskPath(path)})`);
  }
  const unit = folder === 'don-vi' ? corpus?.unitById.get(id) : undefined;
  return plainMarkdown(unit ? `${unit.name} (${maskPath(path)})` : maskPath(path));
}
