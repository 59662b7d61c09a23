/**
 * "Korran left. He was tired. “…,” he said": sentences in a row with the same pronoun for their subject speak of
 * the same person, so the first of them is the one to ask (after the centers of Grosz, Joshi & Weinstein 1995).
 */
import { has, isPlain, normAt, posAt, type TextView, VERB } from '../text-view.ts';
import { Kind } from '../word-kinds.ts';
import type { Gender, Heard } from './heard.ts';

/** A pronoun: its token and its sentence. */
export interface Place {
  readonly at: number;
  readonly sentence: number;
}

/** Sentences a chain may have. */
const LONGEST = 8;

/** The first pronoun of the chain that this one ends; the pronoun itself if none goes before. */
export function firstOfChain(view: TextView, place: Place, gender: Gender, heard: Heard): Place {
  let first = place;
  if (isSomebodyBefore(view, place, gender, heard)) return place;
  for (let s = place.sentence - 1; s >= 0 && s >= place.sentence - LONGEST; s -= 1) {
    const at = subjectOf(view, s, gender, heard);
    if (at === ALL_QUOTED || (at < 0 && speaksOfHim(view, s, gender, heard))) continue;
    if (at < 0 || genderOfPronoun(normAt(view, at)) !== gender) break;
    first = { at, sentence: s };
  }
  return first;
}

/** "Korran said she …": the pronoun may be the one named before it in its own sentence. */
function isSomebodyBefore(view: TextView, { at, sentence }: Place, gender: Gender, heard: Heard): boolean {
  // "A sailor said it was late, and he …"
  if (heard.lastSentence === sentence && heard.lastPronoun === undefined && heard.lastGenus === 'person')
    return true;
  for (let i = view.passage.sentences[sentence * 2]!; i < at; i += 1) {
    if (isPlain(view, i) && isOfGender(view, i, gender, heard)) return true;
  }
  return false;
}

/** Part of a name that the pronoun can stand for: no place, no body, nobody of the other sex. */
function isOfGender({ mentionAt, mentions }: TextView, i: number, gender: Gender, heard: Heard): boolean {
  const mention = mentionAt[i]!;
  return mention >= 0 && mentions[mention]!.kind === 'person' && heard.isOf(mention, gender) !== false;
}

export function genderOfPronoun(word: string): Gender | undefined {
  if (word === 'he' || word === 'his') return 'm';
  return word === 'she' || word === 'her' ? 'f' : undefined;
}

const ALL_QUOTED = -2;

/** Token of the pronoun that is the subject of a sentence; −1 if it is another word, −2 if all of it is quoted. */
function subjectOf(view: TextView, s: number, gender: Gender, heard: Heard): number {
  const { sentences, word } = view.passage;
  let isQuoted = true;
  for (let i = sentences[s * 2]!; i < sentences[s * 2 + 1]!; i += 1) {
    if (!word[i] || !isPlain(view, i)) continue;
    isQuoted = false;
    if (isOfGender(view, i, gender, heard)) return -1;
    if (NOMINATIVES.has(normAt(view, i))) return i;
    // "Nor did she stay"
    if (has(view, i, Kind.personPronoun) || posAt(view, i) === VERB) return -1;
  }
  return isQuoted ? ALL_QUOTED : -1;
}

const OBLIQUES: Readonly<Record<Gender, ReadonlySet<string>>> = {
  m: new Set(['him', 'his']),
  f: new Set(['her', 'hers']),
};

/** "Others have called on him to leave.": it is still about the same person. */
function speaksOfHim(view: TextView, s: number, gender: Gender, heard: Heard): boolean {
  const { sentences } = view.passage;
  let found = false;
  for (let i = sentences[s * 2]!; i < sentences[s * 2 + 1]!; i += 1) {
    if (!isPlain(view, i)) continue;
    if (isOfGender(view, i, gender, heard)) return false;
    found ||= OBLIQUES[gender].has(normAt(view, i));
  }
  return found;
}

const NOMINATIVES = new Set(['he', 'she']);
