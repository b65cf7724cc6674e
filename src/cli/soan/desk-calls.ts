import type {
  Ending,
  Progress,
  Publication,
  StoredAttachment,
  StoredFiles,
} from '../../outputs/authoring/publishing.ts';
import { type Place, publish } from './desk/publish.ts';
import { situation } from './desk/situation.ts';
import { storedFiles } from './desk/stored-files.ts';
import { noticeWords } from './told.ts';

type Given = Readonly<Record<string, unknown>>;
type Answer = (given: Given, tell: (progress: Progress) => void) => Promise<unknown>;

/** What the page may ask, by its name in the address. Of what is given nothing is believed. */
export function deskCalls(place: Place): Readonly<Record<string, Answer>> {
  let running: Promise<Ending> | undefined;
  /** Whether something was recorded that has not come onto the site. */
  let isUnreleased = false;
  return {
    async situation() {
      const found = await situation(place);
      const isForgotten = isUnreleased && !found.isWaiting;
      const more = [...(running ? [noticeWords.working] : []), ...(isForgotten ? [noticeWords.unreleased] : [])];
      return { ...found, isWaiting: found.isWaiting || isUnreleased, notices: [...more, ...found.notices] };
    },

    open: ({ slug }) => Promise.resolve({ files: storedFiles(place.contentDir, asText(slug)) ?? null }),

    /** One at a time: it goes on to its end even where the page that began it is closed. */
    async publish(given, tell) {
      if (running) return { ending: { kind: 'stopped', told: [noticeWords.working], isSaved: false, setAside: [] } };
      running = publish(place, publicationIn(given), tell);
      try {
        const ending = await running;
        isUnreleased = ending.kind !== 'published' && (isUnreleased || ending.isSaved);
        return { ending };
      } finally {
        running = undefined;
      }
    },
  };
}

const asText = (value: unknown): string => (typeof value === 'string' ? value : '');

function publicationIn({ files, before, author }: Given): Publication {
  const [given, opened] = [filesIn(files), filesIn(before)];
  return { author: asText(author), ...(given && { files: given }), ...(opened && { before: opened }) };
}

function filesIn(given: unknown): Publication['files'] {
  if (typeof given !== 'object' || given === null) return undefined;
  const { slug, text, source, units, attachments } = given as Given;
  const { file, text: sourceText } = (source ?? {}) as Given;
  const isSource = typeof file === 'string' && typeof sourceText === 'string';
  return {
    slug: asText(slug),
    text: asText(text),
    ...(isSource && { source: { file, text: sourceText } }),
    ...(Array.isArray(units) && { units: units.map(unitIn) }),
    ...(Array.isArray(attachments) && { attachments: attachments.map(attachmentIn) }),
  };
}

function attachmentIn(given: unknown): StoredAttachment {
  const { file, bytes, sha256, content } = (given ?? {}) as Given;
  return {
    file: asText(file),
    bytes: typeof bytes === 'number' ? bytes : 0,
    sha256: asText(sha256),
    ...(typeof content === 'string' && { content }),
  };
}

function unitIn(given: unknown): NonNullable<StoredFiles['units']>[number] {
  const { id, name, text } = (given ?? {}) as Given;
  return { id: asText(id), name: asText(name), text: asText(text) };
}
