import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generateDocument } from './document.ts';
import { FIELDS } from './fields.ts';
import { randomFrom } from './random.ts';

/** A real city told its council of so many tasks that its units had to do. */
const MOST_LIVE_TASKS = 25_000;

/**
 * Writes a content folder with that many documents; the same number gives the same bytes on every machine. The tasks of at
 * most 25,000 are still to be done: beyond that, documents are over.
 */
export async function makeCorpus(contentDir: string, documents: number): Promise<void> {
  const random = randomFrom(documents);
  const units = generateUnits(documents);
  let liveTasks = 0;
  for (const folder of ['van-ban', 'don-vi']) await mkdir(join(contentDir, folder), { recursive: true });
  await writeFile(join(contentDir, 'trang.yaml'), SITE);
  const abbreviations = Object.entries(ABBREVIATIONS).map(
    ([short, long]) => `  - short: ${short}\n    expansions: [${long}]\n`,
  );
  await writeFile(join(contentDir, 'viet-tat.yaml'), `abbreviations:\n${abbreviations.join('')}`);
  const topics = FIELDS.map(({ id, name }) => `  - id: ${id}\n    name: ${name}\n`);
  await writeFile(join(contentDir, 'linh-vuc.yaml'), `topics:\n${topics.join('')}`);
  for (const unit of units) await writeFile(join(contentDir, 'don-vi', `${unit.id}.yaml`), unitFile(unit));
  const earlier: { slug: string; date: string }[] = [];
  for (let index = 1; index <= documents; index += 1) {
    const mayStand = liveTasks <= (MOST_LIVE_TASKS / documents) * (index - 1);
    const { slug, date, text, live } = generateDocument(index, random, { units, earlier, mayStand });
    liveTasks += live;
    await writeFile(join(contentDir, 'van-ban', `${slug}.mdx`), text);
    earlier.push({ slug, date });
  }
}

/** Every abbreviation that the documents use, as an office's own list would have it. */
const ABBREVIATIONS = {
  UBND: 'Uỷ ban nhân dân',
  CT: 'Chỉ thị',
  QĐ: 'Quyết định',
  KH: 'Kế hoạch',
  TB: 'Thông báo',
  TM: 'Thay mặt',
  VT: 'Văn thư',
  NC: 'Nội chính',
  KT: 'Kinh tế',
  VX: 'Văn hoá - Xã hội',
  ĐT: 'Đô thị',
  TH: 'Tổng hợp',
  NV: 'Nội vụ',
};

const SITE = `name: Văn bản thử nghiệm
publisher: Văn phòng thử nghiệm
description: Kho văn bản sinh ra để đo, không phải văn bản thật
url: http://localhost:4321
`;

interface GeneratedUnit {
  id: string;
  name: string;
  kind: 'group' | 'agency' | 'ward';
  group?: string;
}

const OFFICES: GeneratedUnit = { id: 'khoi-phong-ban', name: 'Các phòng, ban', kind: 'group' };
const WARDS: GeneratedUnit = { id: 'khoi-phuong-xa', name: 'Uỷ ban nhân dân các phường, xã', kind: 'group' };

/** Two groups, and single units whose number grows with the corpus to that of a large city. */
function generateUnits(documents: number): GeneratedUnit[] {
  const single = Math.min(300, 12 + Math.floor(documents / 20));
  const units = Array.from({ length: single }, (_, index): GeneratedUnit => {
    const number = index + 1;
    return index < 20
      ? { id: `phong-${number}`, name: `Phòng chuyên môn số ${number}`, kind: 'agency', group: OFFICES.id }
      : { id: `phuong-${number}`, name: `Uỷ ban nhân dân Phường ${number}`, kind: 'ward', group: WARDS.id };
  });
  return [OFFICES, WARDS, ...units];
}

function unitFile({ name, kind, group }: GeneratedUnit): string {
  const lines = [
    `name: ${name}`,
    `kind: ${kind}`,
    ...(group ? [`groups: [${group}]`] : []),
    'missing: [validFrom, validTo]',
  ];
  return `${lines.join('\n')}\n`;
}
