import { NotTold } from './host.ts';

/** A host that does not answer must not hold up a publication. */
const PATIENCE = 30_000;

/**
 * Sends JSON to a host's interface.
 * @param token what sets out who asks, by the header's name
 * @throws NotTold if it is not taken
 */
export async function post(url: string, token: Readonly<Record<string, string>>, body: unknown): Promise<void> {
  let response: Response;
  try {
    response = await fetch(url, {
      method: 'POST',
      headers: { Accept: 'application/json', 'Content-Type': 'application/json', ...token },
      body: JSON.stringify(body),
      // A redirect would carry the token to whoever it names.
      redirect: 'error',
      signal: AbortSignal.timeout(PATIENCE),
    });
  } catch {
    throw new NotTold('nơi giữ kho không trả lời: kiểm tra kết nối từ máy chạy đến nơi giữ kho.');
  }
  await response.body?.cancel();
  if (response.ok) return;
  const { status } = response;
  const isBarred = status === 401 || status === 403 || status === 404;
  throw new NotTold(
    isBarred
      ? `nơi giữ kho không cho ghi ý kiến (mã ${status}): kiểm tra quyền của mã truy cập.`
      : `nơi giữ kho không nhận ý kiến (mã ${status}).`,
  );
}
