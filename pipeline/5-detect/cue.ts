/** Makes the public cue out of token positions: offsets, sentence, voice, reason. */
import {
  type Category,
  type Cue,
  type Doc,
  type Passage,
  type Strength,
  VOICES,
  type Voice,
} from '../types.ts';

/** What a lexicon or a detector knows about a cue before it has a place in the text. */
export interface CueDraft {
  readonly first: number;
  readonly end: number;
  readonly category: Category;
  readonly strength: Strength;
  readonly negated: boolean;
  /** `lexicon/pattern` or `detector/name`. */
  readonly entry: string;
  /** `{text}` stands for the marked words. */
  readonly why: string;
  readonly neutral: readonly string[];
  readonly counter?: string;
}

/** undefined where the words are page furniture: nobody's report. */
export function cueOf(passage: Passage, draft: CueDraft): Cue | undefined {
  const { end } = draft;
  const first = wordStart(passage, draft.first);
  const voice = VOICES[passage.voice[first]!] as Voice;
  if (voice === 'furniture') return undefined;
  const start = passage.start[first]!;
  const stop = passage.end[end - 1]!;
  const text = passage.text.slice(start, stop);
  return {
    passage: passage.name,
    start,
    end: stop,
    text,
    sentence: sentenceSpan(passage, first),
    category: draft.category,
    strength: draft.strength,
    voice,
    ...(voice === 'outlet' ? {} : { speaker: null }),
    negated: draft.negated,
    entry: draft.entry,
    reason: draft.why.includes('{text}') ? draft.why.split('{text}').join(text) : draft.why,
    neutral: draft.neutral,
    ...(draft.counter === undefined ? {} : { counter: draft.counter }),
  };
}

/** A mark does not begin inside a word: "’ll kill" is shown as "You’ll kill". */
function wordStart(passage: Passage, first: number): number {
  let start = first;
  if (passage.start[first] !== passage.end[first - 1]) return first;
  while (
    start > 0 &&
    passage.start[start] === passage.end[start - 1] &&
    passage.word[start - 1] === 1 &&
    /^(?:['’]|n['’])/.test(passage.text.slice(passage.start[start], passage.start[start]! + 2))
  ) {
    start -= 1;
  }
  return start;
}

/** Offsets of the sentence that holds a token. */
function sentenceSpan(passage: Passage, token: number): readonly [number, number] {
  const sentence = passage.sentence[token]!;
  const first = passage.sentences[sentence * 2]!;
  const end = passage.sentences[sentence * 2 + 1]!;
  return [passage.start[first]!, passage.end[end - 1]!];
}

/** A detector finds cues where a list of words cannot say it. Pure; positions are tokens. */
export interface Detector {
  readonly id: string;
  readonly category: Category;
  readonly title: string;
  readonly description: string;
  readonly source: string;
  readonly find: (doc: Doc, passage: Passage) => readonly Omit<CueDraft, 'entry' | 'category'>[];
}
