import { parseArgs } from 'node:util';
import { visible } from '../../vietnamese/encoding/invisible.ts';
import { explain } from '../step.ts';
import { HOSTS } from './hosts/hosts.ts';
import { isPublication } from './publication.ts';
import { runPipeline, tellFailure } from './run-pipeline.ts';

const USAGE = `Kiểm tra lần cập nhật và đưa lên Trang thông tin, như máy làm sau mỗi lần cập nhật.

  npm run pipeline                            kiểm tra, dựng thử, thử Trang thông tin dựng ra
  npm run pipeline -- --publish here          làm như trên rồi đăng vào OUT_DIR như npm run release
  npm run pipeline -- --publish by-host       làm như trên, để nơi giữ kho đưa thư mục OUT_DIR lên
  npm run pipeline -- --failed                chỉ báo rằng nơi giữ kho không đưa lên được
  npm run pipeline -- --host gitlab           ghi kết quả cạnh lần cập nhật: ${Object.keys(HOSTS).join(', ')}
`;

/** `npm run pipeline`: what every host runs after a push; the files of the hosts only call it. */
async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      host: { type: 'string', default: 'none' },
      publish: { type: 'string', default: 'no' },
      failed: { type: 'boolean', default: false },
    },
  });
  const host = Object.hasOwn(HOSTS, values.host) ? HOSTS[values.host] : undefined;
  if (!host || !isPublication(values.publish)) {
    process.stderr.write(`Không hiểu «${visible(host ? values.publish : values.host)}».\n\n${USAGE}`);
    return 2;
  }
  if (values.failed) return tellFailure(host(process.env), process.env);
  return runPipeline(host(process.env), values.publish, process.env);
}

try {
  process.exitCode = await main();
} catch (error) {
  const isOfArguments =
    error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
  process.stderr.write(isOfArguments ? USAGE : `${explain(error)}\n`);
  process.exitCode = 2;
}
