import { checkContent } from '../../checks/check-content.ts';
import { readSettings } from '../../corpus/folder/settings.ts';
import { lastPublished } from '../../history/reading/last-published.ts';
import { visible } from '../../vietnamese/encoding/invisible.ts';
import { plainMarkdown } from './plain-markdown.ts';
import { asCommand, UsageError } from '../release/command.ts';
import { publicationPreviewText } from '../../outputs/preview/publication-preview-text.ts';
import { previewOf } from './preview-of.ts';
import { FAULTY_HERE, NOTHING_BEFORE } from './preview-words.ts';

const USAGE = `Nêu những gì người đọc sẽ thấy thay đổi, so với nội dung đăng lần trước.

  npm run preview                 in ra màn hình
  npm run preview -- --markdown   viết dạng Markdown, để dán vào thư hoặc ý kiến

Biến OUT_DIR là nơi đã đăng; chưa đăng lần nào thì so với PUBLISHED_SINCE, hoặc với lần cập nhật gần nhất trong kho.
`;

await asCommand(USAGE, '', async (args) => {
  const stranger = args.find((arg) => arg !== '--markdown');
  if (stranger !== undefined) throw new UsageError(stranger);
  const settings = readSettings();
  const { corpus } = await checkContent(settings.contentDir);
  if (!corpus) throw new Error(FAULTY_HERE);
  const last = await lastPublished(settings.contentDir, { outDir: settings.outDir, since: settings.publishedSince });
  if (!last) return console.log(NOTHING_BEFORE);
  const shown = args.length > 0 ? plainMarkdown : visible;
  console.log(publicationPreviewText(await previewOf(corpus, last, settings), shown));
});
