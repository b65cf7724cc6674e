import { git, pushedProject } from '../pipelines/pushed-project.ts';
import { seededRandom } from '../seeded-random.ts';
import { buildCold, type Builder, buildWarm, differencesFromCold } from './built-twice.ts';
import { commit, editedContent } from './edited-content.ts';
import { EDITS, KINDS, type Random } from './edits.ts';

/**
 * `npm run fuzz [-- N [seed]]`: N random edits, one after the other, 100 unless told otherwise. After each the site is built
 * warm and cold: both must be the same, byte for byte. An edit that the check refuses is taken back and counts for nothing.
 */
const [edits = 100, seed = 1] = process.argv.slice(2).map(Number);
if (![edits, seed].every(Number.isInteger)) {
  console.error('npm run fuzz -- [number of edits [seed]]');
  process.exit(2);
}

/** Code is built anew for it, which takes longer than all the rest. */
const LEAST_OFTEN = 'code';
const random = seededRandom(seed);
const desk = pushedProject();
let differing = 0;
try {
  const project = desk.clone('fuzzed');
  const content = editedContent(desk.folder);
  const builder: Builder = { project, content, folder: desk.folder };
  const first = await buildWarm(builder);
  if (first.status !== 0) throw new Error(first.output);
  for (let made = 0; made < edits;) {
    const kind = kindOf(random);
    const edited = EDITS[kind](builder, random);
    commit(content, kind);
    commit(project, kind);
    const warm = await buildWarm(builder);
    if (warm.status !== 0) {
      // Only what the content is to blame for is refused cold as well.
      const isAlone = (await buildCold(builder)).status === 0;
      if (isAlone) differing += 1;
      console.log(`${isAlone ? '✗ warm only' : '  refused'}   ${kind}: ${edited}${isAlone ? `\n${warm.output}` : ''}`);
      for (const folder of [content, project]) git(folder, 'reset', '-q', '--hard', 'HEAD~1');
      continue;
    }
    made += 1;
    const differences = await differencesFromCold(builder);
    if (differences.length > 0) differing += 1;
    console.log(`${differences.length > 0 ? '✗' : '✓'} ${made}/${edits}  ${kind}: ${edited}`);
    for (const file of differences.slice(0, 10)) console.log(`    ${file}`);
  }
} finally {
  desk.remove();
}
console.log(`${edits} edits, seed ${seed}: ${differing} built otherwise cold than warm`);
process.exit(differing === 0 ? 0 : 1);

function kindOf(chance: Random): keyof typeof EDITS {
  const kinds = KINDS.filter((kind) => kind !== LEAST_OFTEN || chance() < 0.3);
  return kinds[Math.floor(chance() * kinds.length)]!;
}
