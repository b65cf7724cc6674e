/** Packs bytes with the platform's own deflate. */
export function deflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  return collect(bytes, new CompressionStream('deflate-raw'), Infinity);
}

/** Unpacks what `deflate` packed. @throws if it is damaged, or would be longer than `limit` bytes */
export function inflate(bytes: Uint8Array<ArrayBuffer>, limit: number): Promise<Uint8Array> {
  return collect(bytes, new DecompressionStream('deflate-raw'), limit);
}

async function collect(bytes: Uint8Array<ArrayBuffer>, packer: TransformStream, limit: number): Promise<Uint8Array> {
  const reader = (new Blob([bytes]).stream().pipeThrough(packer) as ReadableStream<Uint8Array>).getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    length += part.value.length;
    if (length > limit) {
      await reader.cancel();
      throw new RangeError('longer than allowed');
    }
    chunks.push(part.value);
  }
  return join(chunks, length);
}

function join(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const all = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    all.set(chunk, offset);
    offset += chunk.length;
  }
  return all;
}
