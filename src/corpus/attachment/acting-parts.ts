const RELATION = /<Relationship\b[^>]*>/g;
/** On another machine: what begins so is fetched over the network when the file is opened. */
const ELSEWHERE = /\bTarget\s*=\s*["'](?:https?:|ftp:|\\\\|\/\/|file:\/\/(?!\/)|file:\/\/\/(?:\\\\|\/))/i;
/** Only who follows a link is led by it. */
const FOLLOWED = /\bType\s*=\s*["'][^"']*\/hyperlink["']/i;
/** A page of another kind that is shown as part of this file, and which nobody here reads. */
const PUT_IN = /\bType\s*=\s*["'][^"']*\/aFChunk["']/i;

/** The instructions of fields, in however many runs. */
const INSTRUCTION = /<w:instrText\b[^>]*>([^<]*)<|\bw:instr\s*=\s*"([^"]*)"/g;

/** By what in its words and relations a file of Word or Excel acts when it is opened, or shows what was not read. */
export function actingIn(xml: string): string[] {
  const relations = xml.match(RELATION) ?? [];
  const instructions = [...xml.matchAll(INSTRUCTION)].map(([, run, whole]) => run ?? ` ${whole} `).join('');
  return [
    ...(relations.some((one) => PUT_IN.test(one)) ? ['tệp đính kèm bên trong'] : []),
    ...(relations.some((one) => ELSEWHERE.test(one) && !FOLLOWED.test(one)) ? ['phần tải từ nơi khác'] : []),
    ...(/\bDDE(?:AUTO)?\b/i.test(instructions) || /<(?:\w+:)?ddeLink\b/.test(xml)
      ? ['lệnh mở chương trình khác (DDE)']
      : []),
  ];
}
