/** What a name does in its sentence, as far as it decides which words count for it. */
import { EFFECTS } from '../../lexicons/valence-effects.ts';
import { type Passage, type ToneLink, VOICES } from '../../types.ts';
import { type LexemeFacts, Syntax, ToneTrait } from '../lexeme-facts.ts';
import { governorOf, subjectOf } from './verb-of.ts';

const QUOTE = VOICES.indexOf('quote');
/** "in Korran": the name tells where, not who; this much of a word's weight is left. */
const AS_A_PLACE = 0.3;
/** Value of standing after "against". */
const AGAINST = -2;
/** "did not win" counts against who did not; "did not criticise" says nothing of the one spared. */
const NOT_DONE = -0.5;
/** Tokens between a possessive and its noun: "Korran’s sharp criticism". */
const NOUN_REACH = 3;

const NOTHING: readonly never[] = [];

/** A name in the text: tokens [first, end). */
export interface Place {
  readonly first: number;
  readonly end: number;
}

export interface NearWord {
  readonly token: number;
  /** Token it ends before. */
  readonly end: number;
  readonly link: ToneLink;
  /** What it adds: value times weight. */
  readonly value: number;
}

export interface Frame extends Place {
  /** From this token on the words are about somebody else; the length of the passage if none is. */
  readonly aboutOthers: number;
  /** The name speaks here: words in quotation marks are its own, not about it. */
  readonly isSpeaker: boolean;
  /** Weight of the words around, 0…1. */
  readonly factor: number;
  /** What the verb and the preposition of the name say of it. */
  readonly effects: readonly NearWord[];
  /** Verbs that have been read, with or without effect. */
  readonly read: readonly number[];
}

export function frameOf(passage: Passage, { syntax, traits, effect }: LexemeFacts, place: Place): Frame {
  const { first, end } = place;
  const { lexeme, negated } = passage;
  const words = { passage, syntax, effect };
  let effects: NearWord[] | undefined;
  let read: number[] | undefined;
  const add = (token: number, link: ToneLink, value: number): void => {
    read ??= [];
    read.push(token);
    if (value === 0) return;
    effects ??= [];
    effects.push({ token, end: token + 1, link, value });
  };
  let aboutOthers = attitudeAfter(passage, { syntax, traits }, end);
  let isSpeaker = false;
  let factor = 1;

  const subject = subjectOf(words, end);
  const done = subject === undefined ? 0 : effect[lexeme[subject.verb]!]!;
  if (subject !== undefined && done !== 0) {
    const { actor, affected, about, id } = EFFECTS[done]!;
    const isPassive = subject.isPassive || (subject.isReduced && affected !== 0);
    const value = isPassive ? affected : actor;
    const undone = isPassive ? 0 : NOT_DONE;
    add(subject.verb, isPassive ? 'affected' : 'actor', negated[subject.verb] ? value * undone : value);
    if (about && !isPassive) aboutOthers = Math.min(aboutOthers, subject.verb);
    isSpeaker = id === 'say' && !isPassive;
  }

  const { head, preposition } = governorOf(words, first);
  const governing = head < 0 ? 0 : effect[lexeme[head]!]!;
  const before = preposition < 0 ? 0 : syntax[lexeme[preposition]!]!;
  if (governing !== 0 && !read?.includes(head)) {
    const { actor, affected, about, id } = EFFECTS[governing]!;
    if (preposition < 0 && id === 'say' && closesQuotation(passage, syntax, head)) {
      isSpeaker = true;
      aboutOthers = Math.min(aboutOthers, end);
    } else if (preposition < 0) add(head, 'affected', negated[head] ? 0 : affected);
    else if (before & Syntax.by) {
      add(head, 'actor', negated[head] ? 0 : actor);
      if (about) aboutOthers = Math.min(aboutOthers, end);
    }
  }
  if (before & Syntax.against) add(preposition, 'against', AGAINST);
  if (before & Syntax.place) factor = AS_A_PLACE;
  return { first, end, aboutOthers, isSpeaker, factor, effects: effects ?? NOTHING, read: read ?? NOTHING };
}

/** “…,” said Korran: a verb of saying right behind a comma or quotation mark. */
function closesQuotation(passage: Passage, syntax: Uint16Array, verb: number): boolean {
  if (verb === 0) return false;
  const bits = syntax[passage.lexeme[verb - 1]!]!;
  return (bits & Syntax.comma) !== 0 || passage.voice[verb - 1] === QUOTE || passage.word[verb - 1] === 0;
}

/** First token of what a name's attitude is about: behind "criticism" in "Korran’s criticism of the plan". */
function attitudeAfter(
  { lexeme, sentence, length }: Passage,
  { syntax, traits }: Pick<LexemeFacts, 'syntax' | 'traits'>,
  end: number,
): number {
  const isPossessive =
    syntax[lexeme[end - 1]!]! & Syntax.possessive ||
    (end < length && syntax[lexeme[end]!]! & Syntax.possessive);
  if (!isPossessive) return length;
  const last = Math.min(length, end + 1 + NOUN_REACH);
  for (let i = end; i < last && sentence[i] === sentence[end - 1]; i += 1) {
    if (traits[lexeme[i]!]! & ToneTrait.attitude) return i;
  }
  return length;
}
