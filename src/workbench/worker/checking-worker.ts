import { checkDraft, type DraftFile, type DraftVerdict } from '../../checks/check-draft.ts';
import { proposedChange } from '../../checks/rules/published/proposed-entry.ts';
import { toldChanges } from '../../checks/rules/published/told-changes.ts';
import { lastDayOnEarth } from '../../checks/last-day-on-earth.ts';
import { provisionText } from '../../domain/provision/provision-text.ts';
import { provisionsOf } from '../../domain/provision/provision-tree.ts';
import { slugOf } from '../../importing/draft/slug.ts';
import { toRegistry } from '../../importing/registry/to-registry.ts';
import type { Registry } from '../../importing/registry/registry.ts';
import type { SiteRegistry } from '../../outputs/authoring/site-registry.ts';
import { firstWords } from '../../outputs/document/document-contents.ts';
import type { Answer, Calls, Judgement, Knowledge, Request } from './calls.ts';
import { knowledgeOf } from './knowledge.ts';
import { KnownSite } from './known-site.ts';
import { openedDocument, preview, unitsWith } from './preview.ts';
import { propose } from './propose.ts';
import { unitsOf, writtenUnit } from './units.ts';

/** So much of a provision is shown where one is chosen. */
const SHOWN = 60;

/** What there is to answer from, once the site is known. */
interface Ready {
  site: KnownSite;
  registry: Registry;
  /** The address of the site, and where the details of its documents are. */
  home: string;
  details: string;
}

let ready: Ready | undefined;

function known(): Ready {
  if (!ready) throw new Error('the site is not known yet');
  return ready;
}

/** Answers from a registry from now on. */
function answerFrom(registry: SiteRegistry, { home, details }: Pick<Ready, 'home' | 'details'>): Knowledge {
  const site = new KnownSite(registry, (bucket) => `${details}${bucket}.json`);
  ready = { site, home, details, registry: toRegistry({ ...registry, documents: site.documents }) };
  return knowledgeOf(site);
}

/** The verdict, once more where something had to be learnt first. */
async function verdictOn(file: DraftFile): Promise<DraftVerdict> {
  const { site } = known();
  const verdict = await checkDraft(file, site.content, lastDayOnEarth());
  const document = verdict.document?.value;
  if (!document) return verdict;
  const isBelieved = file.source === undefined && site.believeInSource(document);
  const isNews = (await site.learnWhatItNames(document)) || isBelieved;
  return isNews ? checkDraft(file, site.content, lastDayOnEarth()) : verdict;
}

const calls: Calls = {
  async learn({ registry: address, ...places }) {
    const response = await fetch(address);
    if (!response.ok) throw new Error(`no registry: ${response.status}`);
    return answerFrom((await response.json()) as SiteRegistry, places);
  },

  propose: (given) => Promise.resolve(propose(given, known().registry)),

  units: (sheets) => unitsOf(sheets, known().site.content, lastDayOnEarth()),

  register(units) {
    const { site, ...places } = known();
    return Promise.resolve(answerFrom({ ...site.registry, units: unitsWith({ units }, site.registry.units) }, places));
  },

  unit: (wanted) => writtenUnit(wanted, known().site.content, lastDayOnEarth()),

  async check(file): Promise<Judgement> {
    const { issues, document, isWithheld } = await verdictOn(file);
    const provisions = document ? [...provisionsOf(document.value.body)] : [];
    return {
      issues,
      isWithheld,
      ...(document && { usualName: slugOf(document.value) }),
      provisions: provisions.map((provision) => ({
        id: provision.id,
        name: firstWords(provisionText(provision), SHOWN),
      })),
    };
  },

  async preview({ opened, ...file }) {
    const { document, isWithheld } = await verdictOn(file);
    if (!document || isWithheld || document.broken.length > 0) return undefined;
    const { site, home } = known();
    return preview(document.value, {
      site,
      home,
      today: lastDayOnEarth(),
      units: unitsWith(file, site.registry.units),
      attachments: file.attachments ?? [],
      opened: openedDocument(file, opened),
    });
  },

  async entry({ opened, ...file }) {
    const before = openedDocument(file, opened);
    const { document } = await verdictOn(file);
    if (!before || !document || document.broken.length > 0) return undefined;
    const told = toldChanges(before, document.value);
    return told && proposedChange(before, document.value, told);
  },
};

onmessage = ({ data }: MessageEvent<Request>) => {
  const call = calls[data.call] as (given: unknown) => Promise<unknown>;
  call(data.given).then(
    (result) => postMessage({ id: data.id, result } satisfies Answer),
    (error: unknown) => postMessage({ id: data.id, failure: String(error) } satisfies Answer),
  );
};
