/** Stage 5: cues of loaded framing, from one matcher over all lexicons and from detectors with logic; figures. */
import {
  CATEGORIES,
  type Category,
  type Cue,
  type Doc,
  type Figure,
  type Passage,
  type Source,
} from '../types.ts';
import type { CompiledLexicons } from './compile.ts';
import { type CueDraft, cueOf } from './cue.ts';
import { detectors } from './detectors/index.ts';
import { figuresOf } from './figures/index.ts';
import { lexiconMatches } from './lexicon-cues.ts';

export interface Detected {
  /** Headline first, then by start, end, category, entry. */
  readonly cues: readonly Cue[];
  readonly figures: readonly Figure[];
}

/** Needs the voice columns; `sources` are those the speaker column counts through. Page furniture is never marked. */
export function detect(doc: Doc, lexicons: CompiledLexicons, sources: readonly Source[] = []): Detected {
  const cues = [...passageCues(doc, doc.headline, lexicons), ...passageCues(doc, doc.body, lexicons)];
  return { cues, figures: figuresOf(doc, sources) };
}

function passageCues(doc: Doc, passage: Passage, lexicons: CompiledLexicons): readonly Cue[] {
  const drafts: CueDraft[] = [];
  for (const match of lexiconMatches(doc, passage, lexicons)) {
    const { entry, first, end, negated, strength } = match;
    const { category, id, why, counter } = entry;
    const draft = {
      first,
      end,
      category,
      strength,
      negated,
      entry: id,
      why,
      neutral: wordings(entry.neutral),
    };
    drafts.push(counter === undefined ? draft : { ...draft, counter });
  }
  for (const detector of Object.values(detectors)) {
    for (const found of detector.find(doc, passage)) {
      drafts.push({ ...found, category: detector.category, entry: `detector/${detector.id}` });
    }
  }
  const cues: Cue[] = [];
  for (const draft of drafts) {
    const cue = cueOf(passage, draft);
    if (cue !== undefined) cues.push(cue);
  }
  return cues.sort(byPlace);
}

const ORDER = Object.fromEntries(CATEGORIES.map((category, i) => [category, i])) as Record<Category, number>;

const knownWordings = new Map<string, readonly string[]>();

/** "say|state" as a list; worked out once for each text. */
function wordings(neutral: string): readonly string[] {
  let list = knownWordings.get(neutral);
  if (list === undefined) {
    list = neutral === '' ? [] : neutral.split('|').map((wording) => wording.trim());
    knownWordings.set(neutral, list);
  }
  return list;
}

function byPlace(a: Cue, b: Cue): number {
  return (
    a.start - b.start ||
    a.end - b.end ||
    ORDER[a.category] - ORDER[b.category] ||
    (a.entry < b.entry ? -1 : a.entry > b.entry ? 1 : 0)
  );
}
