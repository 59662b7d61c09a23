/** Makes the public cue out of token positions: offsets, sentence, voice, reason. */
import {
  type Category,
  type Cue,
  type Doc,
  type Passage,
  type Quote,
  type Source,
  type Strength,
  VOICES,
  type Voice,
} from '../types.ts';
import { aboutOf, type Clause } from './about.ts';

/** Where cues stand: the passage, its names, and the sources that the speaker column counts. */
export interface Setting {
  readonly clause: Clause;
  readonly sources: readonly Source[];
}

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
  readonly counter?: string | undefined;
  /** Whether the words begin with a verb; a detector leaves it to the tagger. */
  readonly isVerb?: boolean;
  /** Whose words they are, where the column cannot say it: marks of distance are the outlet's, "called it reckless" is a view it reports. */
  readonly voice?: 'outlet' | 'indirect' | undefined;
}

const TEXT = '{text}';

/** undefined where the words are page furniture: nobody's report. */
export function cueOf({ clause, sources }: Setting, draft: CueDraft): Cue | undefined {
  const { passage } = clause;
  const { end, isVerb = false } = draft;
  const first = wordStart(passage, draft.first);
  const voice = draft.voice ?? (VOICES[passage.voice[first]!] as Voice);
  if (voice === 'furniture') return undefined;
  const start = passage.start[first]!;
  const stop = passage.end[end - 1]!;
  const text = passage.text.slice(start, stop);
  const about = aboutOf(clause, { first, end, category: draft.category, isVerb });
  const { counter } = draft;
  // Written out, since there are many cues and spreading objects costs more than finding them.
  const cue: Partial<Writable<Cue>> = {
    passage: passage.name,
    start,
    end: stop,
    text,
    sentence: sentenceSpan(passage, first),
    category: draft.category,
    strength: draft.strength,
    voice,
  };
  if (voice !== 'outlet') cue.speaker = speakerAt(passage, first, sources);
  if (about !== undefined) cue.about = about;
  cue.negated = draft.negated;
  cue.entry = draft.entry;
  cue.reason = reasonOf(draft.why, text);
  cue.neutral = draft.neutral;
  if (counter !== undefined) cue.counter = counter;
  return cue as Cue;
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/** The reason with the marked words in it. */
export function reasonOf(why: string, text: string): string {
  const at = why.indexOf(TEXT);
  return at === -1 ? why : why.slice(0, at) + text + reasonOf(why.slice(at + TEXT.length), text);
}

/** Who says a quoted or paraphrased word: column n is the n-th source. null if nobody was found. */
export function speakerAt(passage: Passage, token: number, sources: readonly Source[]): string | null {
  return sources[passage.speaker[token]! - 1]?.name ?? null;
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
export function sentenceSpan(passage: Passage, token: number): readonly [number, number] {
  const sentence = passage.sentence[token]!;
  const first = passage.sentences[sentence * 2]!;
  const end = passage.sentences[sentence * 2 + 1]!;
  return [passage.start[first]!, passage.end[end - 1]!];
}

/**
 * A detector finds cues where a list of words cannot say it. Pure; positions are tokens. `quotes` are those of
 * the whole article, of every type.
 */
export interface Detector {
  readonly id: string;
  readonly category: Category;
  readonly title: string;
  readonly description: string;
  readonly source: string;
  readonly find: (
    doc: Doc,
    passage: Passage,
    quotes: readonly Quote[],
  ) => readonly Omit<CueDraft, 'entry' | 'category'>[];
}
