/** The subject of a verb that the grammar of sentences has not read. */

import type { Attribution, Sentence } from '../attributions/attribution.ts';
import { besideParticiple } from '../attributions/beside-participle.ts';
import { borrowedSubject } from '../attributions/borrowed-subject.ts';
import { senderBefore, withIssuer } from '../attributions/issuer.ts';
import { isAfterModal } from '../attributions/matrix-subject.ts';
import type { Phrase } from '../phrases/phrase.ts';
import { subjectBefore } from '../phrases/subject-before.ts';
import { has, isComma, isPlain, isVerb, normAt, type TextView } from '../text-view.ts';
import { Kind } from '../word-kinds.ts';
import { openingPhrase } from './noun-phrase.ts';

interface Place {
  readonly view: TextView;
  readonly first: number;
  readonly end: number;
  readonly index: number;
  readonly attributions: readonly Attribution[];
}

export function subjectOf(
  { view, first, end, index, attributions }: Place,
  verb: number,
): Phrase | undefined {
  const found = attributions.filter(({ sentence, cue }) => sentence === index && cue <= verb);
  const known = found.find(({ cue }) => cue === verb);
  if (known !== undefined) return known.phrase;
  if (isAfterModal(view, verb) || normAt(view, verb - 1) === 'to') return undefined;
  const before = found.filter(({ phrase, cue }) => phrase !== undefined && has(view, cue, Kind.finite));
  const subject = before.at(-1)?.phrase;
  const sentence: Sentence = { view, first, end, index, found, subject, outer: subject };
  if (has(view, verb, Kind.participle) && !isAfterAux(view, verb, first))
    return saidIn(view, verb, first) ?? borrowedSubject(sentence, verb, true);
  const own = subjectBefore(view, verb, first);
  if (own?.passive === true && !has(view, verb, Kind.participle)) return undefined;
  return own?.phrase ?? borrowedSubject(sentence, verb, false) ?? wholeSubject(view, first, verb);
}

/** Who stands beside a participle, or has sent the paper there. */
function saidIn(view: TextView, verb: number, first: number): Phrase | undefined {
  const near = senderBefore(view, verb, first) ?? besideParticiple(view, verb, first);
  return withIssuer(view, near, first)?.phrase;
}

/** "The attorney general called": nothing but a noun phrase opens the sentence. */
function wholeSubject(view: TextView, first: number, verb: number): Phrase | undefined {
  if (verb - first > LONGEST_SUBJECT) return undefined;
  for (let i = first; i < verb; i += 1)
    if (!isPlain(view, i) || isComma(view, i) || isVerb(view, i)) return undefined;
  const phrase = openingPhrase(view, first, verb);
  return phrase?.end === verb && phrase.kind !== 'thing' ? phrase : undefined;
}

const LONGEST_SUBJECT = 6;

function isAfterAux(view: TextView, verb: number, first: number): boolean {
  let i = verb - 1;
  while (i > first && has(view, i, Kind.adverb)) i -= 1;
  return has(view, i, Kind.be);
}
