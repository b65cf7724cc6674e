import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';

/** Records of a ZIP (APPNOTE 4.3): one before each part, one for each part in the list at the end, one behind the list. */
const [LOCAL, LISTED, END] = [30, 46, 22];
/** Where the numbers that change stand in the record before a part, and in the list: checksum, packed size, size. */
const [IN_LOCAL, IN_LIST] = [14, 16];
const OFFSET = 42;

/**
 * An office file in which parts that hold `hole` say `text` there; all other parts stay as they are packed.
 * @throws if it is none of those that we write: without a comment, each part with its sizes before it
 */
export function closePackage(file: Uint8Array, hole: string, text: string): Buffer {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  const end = bytes.subarray(-END);
  if (end.readUInt32LE(0) !== 0x06054b50) throw new Error('no list of parts at the end');
  const [parts, list]: Buffer[][] = [[], []];
  let [at, written] = [end.readUInt32LE(16), 0];
  for (let count = end.readUInt16LE(10); count > 0; count -= 1) {
    const named = bytes.readUInt16LE(at + 28);
    const listed = Buffer.from(bytes.subarray(at, at + LISTED + named + bytes.readUInt16LE(at + 30)));
    at += listed.length + bytes.readUInt16LE(at + 32);
    const from = listed.readUInt32LE(OFFSET);
    const head = Buffer.from(bytes.subarray(from, from + LOCAL + named + bytes.readUInt16LE(from + 28)));
    const packed = bytes.subarray(from + head.length, from + head.length + listed.readUInt32LE(IN_LIST + 4));
    const part = closed(packed, hole, text);
    if (part)
      for (const [record, place] of [
        [head, IN_LOCAL],
        [listed, IN_LIST],
      ] as const)
        restate(record, place, part);
    listed.writeUInt32LE(written, OFFSET);
    parts!.push(head, part?.packed ?? packed);
    list!.push(listed);
    written += head.length + (part?.packed ?? packed).length;
  }
  const last = Buffer.from(end);
  last.writeUInt32LE(
    list!.reduce((sum, { length }) => sum + length, 0),
    12,
  );
  last.writeUInt32LE(written, 16);
  return Buffer.concat([...parts!, ...list!, last]);
}

interface Part {
  packed: Buffer;
  said: Buffer;
}

/** Undefined where there is no hole. */
function closed(packed: Buffer, hole: string, text: string): Part | undefined {
  const open = inflateRawSync(packed);
  if (!open.includes(hole)) return undefined;
  const said = Buffer.from(open.toString('utf8').replaceAll(hole, text));
  return { packed: deflateRawSync(said), said };
}

function restate(record: Buffer, place: number, { packed, said }: Part): void {
  record.writeUInt32LE(crc32(said), place);
  record.writeUInt32LE(packed.length, place + 4);
  record.writeUInt32LE(said.length, place + 8);
}
