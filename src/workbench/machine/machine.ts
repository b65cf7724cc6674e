import type { Ending, Progress, Publication, Situation, StoredFiles } from '../../outputs/authoring/publishing.ts';

/** The machine that the page was opened on, where that can publish. */
export interface Machine {
  situation(): Promise<Situation>;
  open(slug: string): Promise<StoredFiles | undefined>;
  /** @throws if the machine does not answer to the end; what it was doing it goes on doing */
  publish(given: Publication, tell: (progress: Progress) => void): Promise<Ending>;
}

/** @param address where its calls begin */
export function machineAt(address: string): Machine {
  return {
    situation: async () => (await ask(`${address}situation`, {})) as Situation,
    async open(slug) {
      const { files } = (await ask(`${address}open`, { slug })) as { files: StoredFiles | null };
      return files ?? undefined;
    },
    async publish(given, tell) {
      const last = await ask(`${address}publish`, given, (line) => tell(line as Progress));
      return (last as { ending: Ending }).ending;
    },
  };
}

/** Asks one thing. The answer is one line, after lines that tell how far it is. */
async function ask(address: string, given: unknown, tell: (line: unknown) => void = () => {}): Promise<unknown> {
  const headers = { 'Content-Type': 'application/json' };
  const response = await fetch(address, { method: 'POST', headers, body: JSON.stringify(given) });
  if (!response.ok || !response.body) throw new Error(`no answer: ${response.status}`);
  let rest = '';
  let last: unknown;
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    const lines = (rest + part.value).split('\n');
    rest = lines.pop()!;
    for (const line of lines) {
      if (last !== undefined) tell(last);
      last = JSON.parse(line);
    }
  }
  if (last === undefined) throw new Error('no answer');
  return last;
}
