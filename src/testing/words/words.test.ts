import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { taskSchema } from '../../domain/document/task.schema.ts';
import { DUTY_ROLE_LABELS } from '../../domain/unit/duty-role.ts';
import { metaOf } from '../../domain/field/schema-layers.schema.ts';
import { fileWords } from '../../outputs/unit-files/file-words.ts';
import { strings } from '../../strings.ts';
import { ABOLISHED_TERMS, RIGHT_WHERE_THEY_STAND } from './abolished-terms.ts';
import { componentLines, linesOf, literalsOf, type WordsRead } from './read-words.ts';

/** Every abolished term in a piece of text, as a sentence that says where it stands and what to write. */
function abolishedIn({ file, line, text }: WordsRead): string[] {
  if (RIGHT_WHERE_THEY_STAND.some((right) => right.file === file && right.text === text)) return [];
  return ABOLISHED_TERMS.flatMap(({ pattern, use }) =>
    [...text.matchAll(pattern)].map(([term]) => `${file}:${line}: “${term}”, use “${use}”`),
  );
}

const saying = (text: string) => abolishedIn({ file: 'src/strings.ts', line: 7, text });
const inSource = (pattern: string) =>
  globSync(pattern).filter((file) => !file.startsWith('src/testing/') && !file.endsWith('.test.ts'));

describe('the words people read', () => {
  it('hold no abolished term in interface and messages', () => {
    const modules = inSource('src/**/*.{ts,mts}').flatMap((file) => literalsOf(file, readFileSync(file, 'utf8')));
    const components = inSource('src/**/*.astro').flatMap((file) => componentLines(file, readFileSync(file, 'utf8')));
    expect(modules.length).toBeGreaterThan(1000);
    expect([...modules, ...components].flatMap(abolishedIn)).toEqual([]);
  });

  it('hold no abolished term in the handbook and in what the office is told of the folder', () => {
    const handbook = globSync('content/huong-dan/*.mdx').flatMap((file) => linesOf(file));
    const readmes = [...linesOf('content/README.md'), ...linesOf('README.md', '\n---\n')];
    expect(handbook.length).toBeGreaterThan(100);
    expect([...handbook, ...readmes].flatMap(abolishedIn)).toEqual([]);
  });

  it('name an abolished term with file, line and the term to use', () => {
    const [literal] = literalsOf('src/a.ts', 'const a = 1;\n// lá thư\nconst b = `Còn ${a} việc`;');
    expect(abolishedIn(literal!)).toEqual(['src/a.ts:3: “{} việc”, use “nhiệm vụ”']);
    expect(saying('Được thay thế bởi')[0]).toContain('src/strings.ts:7: “bởi”');
    expect(saying('3 việc trong sổ đăng ký, chưa rõ ngày ấy')).toHaveLength(4);
  });

  it('leave alone what only looks like an abolished term', () => {
    expect(saying('Không tìm thấy; lấy công việc, làm việc, việc này, việc làm')).toEqual([]);
    expect(saying('Văn bản nguồn; phiên bản 2; bởi vì; Sắp xếp theo ngày; chương trình')).toEqual([]);
    expect(
      saying('Việc 1a; trang này; trang 1/4; trang đầu tiên; phần biên tập; khoản 2 Điều 3 quyết định 45'),
    ).toEqual([]);
    expect(saying('Nghị định số 30/2020/NĐ-CP; Địa chỉ cơ quan')).toEqual([]);
  });

  it('keep an exception only where the words it excuses still stand', () => {
    for (const { file, text } of RIGHT_WHERE_THEY_STAND) {
      expect(literalsOf(file, readFileSync(file, 'utf8')).map((literal) => literal.text)).toContain(text);
    }
  });

  it('call the same thing by the same name on screen, on paper and in files', () => {
    const { columns, roles } = strings.checklist;
    const lead = metaOf(taskSchema.shape.lead).title;
    const coordinators = metaOf(taskSchema.shape.coordinators).title;
    expect([columns.lead, fileWords.columns.lead, strings.document.tasks.lead]).toEqual([lead, lead, lead]);
    expect([columns.coordinators, fileWords.columns.coordinators]).toEqual([coordinators, coordinators]);
    expect(strings.document.tasks.coordinators).toBe(coordinators);
    expect(roles).toEqual(DUTY_ROLE_LABELS);
  });
});
