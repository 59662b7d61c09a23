/** "was closed", "have been deported", "got fired", in a headline "Two killed in market" – and nobody did it. */
import { LexemeFlag, type Passage, POS_TAGS, type Vocab } from '../../types.ts';
import type { Stretch } from '../exceptions.ts';
import { leavesAgentOpen } from './agentless.ts';
import { type Construe, sentenceOf } from './construction.ts';

const pos = (...tags: readonly (typeof POS_TAGS)[number][]): ReadonlySet<number> =>
  new Set(tags.map((tag) => POS_TAGS.indexOf(tag)));
const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const VERB = pos('VERB', 'AUX');
const BETWEEN = pos('ADV', 'PART');
const BEFORE_REDUCED = pos('NOUN', 'PROPN', 'NUM');
const AFTER_REDUCED = pos('ADP', 'ADV', 'PUNCT', 'SCONJ', 'CCONJ');
/** Forms that tell of something done. "is closed" is a state; "be" needs a "will" before it. */
const DONE = words('was were been being got');
const HELPERS = words('have has had was were is are will be been being get gets got not also');
/** What might be done, or was not, has no doer to be named. */
const UNREAL = words(
  'if would could might may should can cannot must unless whether never no none nobody nothing neither',
);
const RELATIVE = words('who which that whom whose');
/** "shot at", "fired on": more likely done by the one before. */
const ACTIVE_BEHIND = words('on into up down off back over against upon');
/** Participles that are no base form; headlines are tagged too badly to ask for the lemma. */
const REDUCED = /(?:[^e]ed|shot|overthrown|withheld|driven|beaten|laid|sold|held)$/;
const SHOOTING = words('shot fired');
/** Tokens between a form of be and its participle. */
const MOST_BETWEEN = 3;
const REACH_OF_UNREAL = 3;

export const agentlessPassive: Construe = (doc, passage, match) => {
  const { vocab } = doc;
  if (!isParticiple(vocab, passage.lexeme[match.first]!)) return undefined;
  const helper = helperBefore(passage, vocab, match.first);
  if (helper === undefined) {
    const isReduced = passage.name === 'headline' && standsReduced(passage, vocab, match);
    if (!isReduced) return undefined;
    const subject = { first: sentenceOf(passage, match.first).first, end: match.first };
    return leavesAgentOpen(doc, passage, { match, subject }) ? match : undefined;
  }
  const first = groupStart(passage, vocab, helper);
  const subject = { first: subjectStart(passage, vocab, first), end: first };
  if (subject.first === subject.end || isUnreal(passage, vocab, { first: subject.first, end: match.first }))
    return undefined;
  const marked = { first, end: match.end };
  return leavesAgentOpen(doc, passage, { match: marked, subject }) ? marked : undefined;
};

/** Not "kills", not "killing"; the base form only where it is the participle too, which the helper tells. */
function isParticiple(vocab: Vocab, row: number): boolean {
  return !/(?:ing|[^s]s)$/.test(vocab.norm[row]!);
}

/** The form of be or get that makes the participle a passive. */
function helperBefore(passage: Passage, vocab: Vocab, at: number): number | undefined {
  const { first } = sentenceOf(passage, at);
  for (let i = at - 1; i >= first && i >= at - 1 - MOST_BETWEEN; i -= 1) {
    const row = passage.lexeme[i]!;
    const norm = vocab.norm[row]!;
    if (DONE.has(norm)) return i;
    if (norm === 'be') return i > first && normAt(passage, vocab, i - 1) === 'will' ? i : undefined;
    // "was to attack" is no passive.
    if (!BETWEEN.has(vocab.pos[row]!) || norm === 'to') return undefined;
  }
  return undefined;
}

/** Where the verbs begin: "have" in "have been killed". */
function groupStart(passage: Passage, vocab: Vocab, helper: number): number {
  const { first } = sentenceOf(passage, helper);
  let at = helper;
  while (at > first) {
    if (HELPERS.has(normAt(passage, vocab, at - 1))) at -= 1;
    else if (at - 1 > first && isBetween(passage, vocab, at - 1)) at -= 2;
    else break;
  }
  return at;
}

/** "already" in "has already been": an adverb behind another verb of the group. */
function isBetween(passage: Passage, vocab: Vocab, at: number): boolean {
  return BETWEEN.has(vocab.pos[passage.lexeme[at]!]!) && HELPERS.has(normAt(passage, vocab, at - 1));
}

/** Where the words begin to whom it was done; `end` itself behind "who", "which" and at the sentence's start. */
function subjectStart(passage: Passage, vocab: Vocab, end: number): number {
  const { first } = sentenceOf(passage, end);
  if (end > first && RELATIVE.has(normAt(passage, vocab, end - 1))) return end;
  let at = end;
  while (at > first) {
    const row = passage.lexeme[at - 1]!;
    const isBreak = vocab.flags[row]! & (LexemeFlag.comma | LexemeFlag.barrier) || VERB.has(vocab.pos[row]!);
    if (isBreak || RELATIVE.has(vocab.norm[row]!)) break;
    at -= 1;
  }
  return at;
}

function isUnreal(passage: Passage, vocab: Vocab, { first, end }: Stretch): boolean {
  const sentence = sentenceOf(passage, first);
  for (let i = Math.max(sentence.first, first - REACH_OF_UNREAL); i < end; i += 1) {
    if (UNREAL.has(normAt(passage, vocab, i))) return true;
  }
  return false;
}

/** "Two killed in market": behind whom it was done to, and with no object of its own. */
function standsReduced(passage: Passage, vocab: Vocab, { first, end }: Stretch): boolean {
  const row = passage.lexeme[first]!;
  const sentence = sentenceOf(passage, first);
  if (first === sentence.first || !REDUCED.test(vocab.norm[row]!)) return false;
  if (!BEFORE_REDUCED.has(vocab.pos[passage.lexeme[first - 1]!]!)) return false;
  if (end >= sentence.end || normAt(passage, vocab, end) === 'dead') return true;
  const next = normAt(passage, vocab, end);
  if (ACTIVE_BEHIND.has(next) || (next === 'at' && SHOOTING.has(vocab.norm[row]!))) return false;
  return AFTER_REDUCED.has(vocab.pos[passage.lexeme[end]!]!);
}

function normAt(passage: Passage, vocab: Vocab, at: number): string {
  return vocab.norm[passage.lexeme[at]!]!;
}
