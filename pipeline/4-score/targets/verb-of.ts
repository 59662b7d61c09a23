/** Finds, without a parser, the verb a name belongs to: the one it is the subject of, and what governs it. */
import { EFFECTS } from '../../lexicons/valence-effects.ts';
import type { Passage } from '../../types.ts';
import { effectAt, Syntax, syntaxAt } from '../lexeme-facts.ts';

/** Tokens looked through for the verb of a subject, for the end of an apposition, and before a name. */
const SUBJECT_REACH = 14;
const APPOSITION = 14;
const GOVERNOR_REACH = 6;
const NONE = -1;

/** What role finding reads. */
export interface Words {
  readonly passage: Passage;
  /** `LexemeFacts.cells`. */
  readonly cells: Int32Array;
}

export interface SubjectOf {
  readonly verb: number;
  readonly isPassive: boolean;
  /** A participle without "be", which can be passive or a past tense: "Korran slammed over plan". */
  readonly isReduced: boolean;
}

/**
 * The verb that a name is the subject of: "Korran, the mayor, has been criticised". `end` is the token behind the
 * name. undefined: it is no subject, or not plainly so.
 */
export function subjectOf(words: Words, end: number): SubjectOf | undefined {
  const { passage, cells } = words;
  const { lexeme, sentence, voice, length } = passage;
  const current = sentence[end - 1];
  const speaking = voice[end - 1];
  let afterBe = false;
  let afterComma = false;
  for (let i = end, steps = 0; i < length && sentence[i] === current && steps < SUBJECT_REACH; i += 1) {
    const bits = syntaxAt(cells, lexeme[i]!);
    if (bits & (Syntax.possessive | Syntax.hardBreak) || voice[i] !== speaking) return undefined;
    if (bits & Syntax.comma) {
      const next = i + 1 < length ? syntaxAt(cells, lexeme[i + 1]!) : 0;
      if (next & Syntax.relative) {
        i += 1;
        continue;
      }
      const closing = closingComma(words, i);
      if (closing === NONE) return undefined;
      afterComma = (next & Syntax.verb) !== 0;
      if (!afterComma) i = closing;
      steps += 1;
      continue;
    }
    steps += 1;
    if (bits & Syntax.be) {
      afterBe = true;
      continue;
    }
    if (bits & Syntax.have) {
      const next = i + 1 < length ? syntaxAt(cells, lexeme[i + 1]!) : 0;
      if (next & (Syntax.be | Syntax.verb | Syntax.passedOver)) continue;
      return { verb: i, isPassive: false, isReduced: false };
    }
    if (bits & Syntax.passedOver) continue;
    if (bits & Syntax.verb || (afterBe && bits & Syntax.adjective) || isHeadlineVerb(words, i)) {
      const isParticiple = (bits & Syntax.participle) !== 0;
      const isReduced = isParticiple && !afterBe && (afterComma || isCutShort(words, i));
      return { verb: i, isPassive: isParticiple && afterBe, isReduced };
    }
    return undefined;
  }
  return undefined;
}

/** Taggers take "slams" for a noun in headlines; right behind a name it is a verb, if it can be one. */
function isHeadlineVerb({ passage, cells }: Words, at: number): boolean {
  if (passage.name !== 'headline') return false;
  const row = passage.lexeme[at]!;
  const effect = effectAt(cells, row);
  return effect !== 0 && EFFECTS[effect]!.actor === 0 && (syntaxAt(cells, row) & Syntax.noun) !== 0;
}

/** In headlines "is" is left out: "Korran slammed over plan", "Mayor sued". */
function isCutShort({ passage, cells }: Words, verb: number): boolean {
  if (passage.name !== 'headline') return false;
  const next = verb + 1;
  if (next >= passage.length || passage.sentence[next] !== passage.sentence[verb]) return true;
  const bits = syntaxAt(cells, passage.lexeme[next]!);
  return (bits & (Syntax.preposition | Syntax.hardBreak | Syntax.comma)) !== 0;
}

/** The comma that closes an apposition opened by the comma at `from`; −1 without one. */
function closingComma({ passage, cells }: Words, from: number): number {
  const end = Math.min(passage.length, from + 1 + APPOSITION);
  for (let i = from + 1; i < end && passage.sentence[i] === passage.sentence[from]; i += 1) {
    if (syntaxAt(cells, passage.lexeme[i]!) & Syntax.comma) return i;
  }
  return NONE;
}

export interface Governor {
  /** Verb, or noun before the preposition; −1 without one in reach. */
  readonly head: number;
  /** The preposition before the name; −1 without one. */
  readonly preposition: number;
}

/** What stands before the name in token `first`: "criticised Mayor Korran", "criticism of Korran", "by Korran". */
export function governorOf({ passage, cells }: Words, first: number): Governor {
  const { lexeme, sentence } = passage;
  let preposition = NONE;
  const last = Math.max(0, first - GOVERNOR_REACH);
  for (let i = first - 1; i >= last && sentence[i] === sentence[first]; i -= 1) {
    const bits = syntaxAt(cells, lexeme[i]!);
    if (bits & Syntax.verb) return { head: i, preposition };
    if (bits & (Syntax.comma | Syntax.hardBreak | Syntax.breaksOff)) break;
    if (bits & Syntax.preposition) {
      if (preposition !== NONE) break;
      preposition = i;
    } else if (bits & Syntax.noun && preposition !== NONE) return { head: i, preposition };
  }
  return { head: NONE, preposition };
}
