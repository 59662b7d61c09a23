/** Stage 5: cues of loaded framing, from one matcher over all lexicons and from detectors with logic; figures. */
import {
  CATEGORIES,
  type Category,
  type Cue,
  type Doc,
  type Figure,
  type FrameElement,
  type ListMatch,
  type Mention,
  type Passage,
  type Quote,
  type Source,
} from '../types.ts';
import { clauseOf, withAdjectives } from './about.ts';
import { type CompiledLexicons, isElement } from './compile.ts';
import { type CueDraft, cueOf, type Setting } from './cue.ts';
import { detectors } from './detectors/index.ts';
import { elementOf } from './elements.ts';
import { figuresOf } from './figures/index.ts';
import { type EntryMatch, lexiconMatches } from './lexicon-cues.ts';
import { listDrafts, listMatches } from './lists/index.ts';
import { neutralWordings } from './neutral-wording.ts';

export interface Detected {
  /** Headline first, then by start, end, category, entry. */
  readonly cues: readonly Cue[];
  /** In the same order. */
  readonly elements: readonly FrameElement[];
  readonly figures: readonly Figure[];
  /** Of users' own lists; empty without one. */
  readonly listMatches: readonly ListMatch[];
}

/** What the voice stage found, as far as it is known. */
export interface Voices {
  readonly quotes: readonly Quote[];
  readonly sources: readonly Source[];
}

/** Each detector with the entry its cues name. */
const DETECTORS = Object.values(detectors).map((detector) => [detector, `detector/${detector.id}`] as const);
const NO_VOICES: Voices = { quotes: [], sources: [] };

/** Needs the voice and speaker columns. Page furniture is never marked. */
export function detect(doc: Doc, lexicons: CompiledLexicons, voices: Voices = NO_VOICES): Detected {
  const means = { lexicons, voices, named: withAdjectives(doc.mentions) };
  const headline = passageFinds(doc, doc.headline, means);
  const body = passageFinds(doc, doc.body, means);
  return {
    cues: [...headline.cues, ...body.cues],
    elements: [...headline.elements, ...body.elements],
    figures: figuresOf(doc, voices.sources),
    listMatches: lexicons.lists === undefined ? [] : listMatches(doc, lexicons.lists, voices.sources),
  };
}

interface Means {
  readonly lexicons: CompiledLexicons;
  readonly voices: Voices;
  readonly named: readonly Mention[];
}

function passageFinds(doc: Doc, passage: Passage, means: Means): Pick<Detected, 'cues' | 'elements'> {
  const matches = lexiconMatches(doc, passage, means.lexicons);
  const drafts: CueDraft[] = [];
  for (const match of matches) if (!isElement(match.entry)) drafts.push(draftOf(doc, passage, match));
  if (means.lexicons.lists !== undefined) addOwn(drafts, listDrafts(passage, means.lexicons.lists));
  for (const [{ category, find }, entry] of DETECTORS) {
    for (const found of find(doc, passage, means.voices.quotes)) {
      const draft = { ...found, category, entry };
      if (!isTaken(drafts, draft)) drafts.push(draft);
    }
  }
  if (drafts.length === 0 && matches.length === 0) return { cues: [], elements: [] };
  const setting: Setting = { clause: clauseOf(doc, passage, means.named), sources: means.voices.sources };
  const cues: Cue[] = [];
  for (const draft of drafts) {
    const cue = cueOf(setting, draft);
    if (cue !== undefined) cues.push(cue);
  }
  return { cues: cues.sort(byPlace), elements: elementsOf(setting, matches) };
}

/** A user's own entry takes the place of a shipped one of its category, unless that marks more words. */
function addOwn(drafts: CueDraft[], own: readonly CueDraft[]): void {
  for (const draft of own) {
    const overlapping = drafts.filter(
      ({ category, first, end }) => category === draft.category && first < draft.end && draft.first < end,
    );
    if (overlapping.some(({ first, end }) => end - first > draft.end - draft.first)) continue;
    for (const other of overlapping) drafts.splice(drafts.indexOf(other), 1);
    drafts.push(draft);
  }
}

/** Within a category marks do not overlap: what a lexicon says of the words is more exact than a detector. */
function isTaken(drafts: readonly CueDraft[], { category, first, end }: CueDraft): boolean {
  return drafts.some((other) => other.category === category && other.first < end && first < other.end);
}

function draftOf(doc: Doc, passage: Passage, match: EntryMatch): CueDraft {
  const { entry, first, end, negated, strength, ascribed } = match;
  const { id, why, counter, isVerb } = entry;
  const category = entry.category as Category;
  const neutral = neutralWordings(entry, { passage, vocab: doc.vocab, first, end });
  const voice = ascribed ? ('indirect' as const) : undefined;
  return { first, end, category, strength, negated, entry: id, why, neutral, counter, isVerb, voice };
}

function elementsOf(setting: Setting, matches: readonly EntryMatch[]): readonly FrameElement[] {
  const elements: FrameElement[] = [];
  for (const match of matches) {
    const element = isElement(match.entry) ? elementOf(setting, match, match.entry) : undefined;
    if (element !== undefined) elements.push(element);
  }
  return elements;
}

const ORDER = Object.fromEntries(CATEGORIES.map((category, i) => [category, i])) as Record<Category, number>;

function byPlace(a: Cue, b: Cue): number {
  return (
    a.start - b.start ||
    a.end - b.end ||
    ORDER[a.category] - ORDER[b.category] ||
    (a.entry < b.entry ? -1 : a.entry > b.entry ? 1 : 0)
  );
}
