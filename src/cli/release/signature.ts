import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { RELEASE_FILES } from '../../releases/release-files.ts';
import { Refusal } from '../refusal.ts';

const run = promisify(execFile);

/** Who signs, in the words of `ssh-keygen`: an identity of ours, and a purpose that no other signature of the key has. */
export const SIGNER = 'van-phong';
export const PURPOSE = 'van-ban-chi-dao';

/**
 * The line for `nguoi-ky.txt` of the key whose private half stands at this path.
 * @throws Refusal if there is no public half beside it
 */
export function signerOf(key: string): string {
  try {
    const [kind, digits] = readFileSync(`${key}.pub`, 'utf8').trim().split(/\s+/);
    if (kind && digits) return `${SIGNER} namespaces="${PURPOSE}" ${kind} ${digits}`;
  } catch {
    // Told below.
  }
  throw new Refusal(
    `Biến SIGNING_KEY = «${key}»: không đọc được khoá công khai «${key}.pub». Tạo cặp khoá bằng ssh-keygen -t ed25519 -f ${key}, hoặc bỏ biến để đăng không ký.`,
  );
}

/** Signs the sums that readers may fetch. @throws Refusal if the key cannot be used */
export async function signSums(folder: string, key: string): Promise<void> {
  writeFileSync(join(folder, RELEASE_FILES.signers), `${signerOf(key)}\n`);
  try {
    await run('ssh-keygen', ['-Y', 'sign', '-q', '-f', key, '-n', PURPOSE, join(folder, RELEASE_FILES.sums)]);
  } catch (error) {
    throw new Refusal(
      `Không ký được bằng khoá «${key}» (${firstLine(error)}). Kiểm tra quyền đọc khoá và chương trình ssh-keygen; khoá có mật khẩu thì nạp vào ssh-agent trước.`,
    );
  }
}

/** Whether the signature is of these sums and of one of the signers; what `ssh-keygen` says where it is not. */
export async function signatureFault(sums: string, signature: string, signers: string): Promise<string | undefined> {
  const args = ['-Y', 'verify', '-f', signers, '-I', SIGNER, '-n', PURPOSE, '-s', signature];
  const checked = run('ssh-keygen', args);
  checked.child.stdin?.on('error', () => {}).end(readFileSync(sums));
  try {
    await checked;
    return undefined;
  } catch (error) {
    return firstLine(error);
  }
}

function firstLine(error: unknown): string {
  const { stderr, message } = error as { stderr?: string; message: string };
  return (stderr?.trim() || message).split('\n')[0]!;
}
