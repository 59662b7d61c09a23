/** "Korran’s claim that …", "the fear that …". */
import type { Phrase } from '../phrases/phrase.ts';
import { has, isMark, isNominal, isPlain, isVerb, normAt, type TextView } from '../text-view.ts';
import { Kind } from '../word-kinds.ts';
import { keepFilled, type Sentence, trimmed } from './attribution.ts';
import { opens } from './complements.ts';
import { contentEnd } from './content-end.ts';

/** What a possessor and such a noun give: "Korran’s claim that …", "his use of “…”". */
export const NOUN_OF_SPEECH = 'noun that';

export function contentNoun(sentence: Sentence, i: number): void {
  const { view, first, end } = sentence;
  if (i + 1 < end && (isMark(view, i + 1) || isLinkToMarks(view, i + 1, end))) {
    ofWords(sentence, i);
    return;
  }
  if (i + 2 >= end || !isPlain(view, i + 1) || normAt(view, i + 1) !== 'that' || !opens(view, i + 1, end))
    return;
  // "an allegation that was denied": which was denied
  if (isVerb(view, i + 2)) return;
  const phrase = possessor(view, i, first);
  const content = trimmed(view, i + 2, contentEnd(view, i + 2, end));
  keepFilled(sentence, { cue: i, phrase, content, side: 'after', rule: NOUN_OF_SPEECH });
}

/** "Korran’s warning of “…”", "his slogan, “…”". */
function isLinkToMarks(view: TextView, i: number, end: number): boolean {
  if (i + 1 >= end || !isMark(view, i + 1)) return false;
  const norm = normAt(view, i);
  return norm === 'of' || norm === 'about' || norm === 'that' || norm === ':' || norm === ',';
}

/** "called Vask’s claim “false”": the words are those of the one who calls it so. */
function isNamedBy({ view, found, index }: Sentence): boolean {
  const last = found.at(-1);
  return (
    last !== undefined && last.sentence === index && last.side === 'after' && has(view, last.cue, Kind.as)
  );
}

/** Only quoted words follow, and whose they are is said by a possessive. */
function ofWords(sentence: Sentence, i: number): void {
  const { view, first, end } = sentence;
  const phrase = possessor(view, i, first);
  if (phrase === undefined || (isMark(view, i + 1) && (isVerb(view, i + 2) || isNamedBy(sentence)))) return;
  let from = i + 1;
  while (from < end && !isMark(view, from)) from += 1;
  const content = trimmed(view, from, contentEnd(view, from, end, true));
  keepFilled(sentence, { cue: i, phrase, content, side: 'after', rule: NOUN_OF_SPEECH });
}

function possessor(view: TextView, i: number, first: number): Phrase | undefined {
  let at = i - 1;
  while (at >= first && isNominal(view, at) && !isGenitive(view, at)) {
    if (has(view, at, Kind.possessive))
      return { first: at, end: at + 1, head: at, mention: -1, kind: 'pronoun' };
    at -= 1;
  }
  if (at <= first || !isGenitive(view, at)) return undefined;
  const m = view.mentionAt[at - 1]!;
  return m < 0 ? undefined : { first: at - 1, end: at, head: at - 1, mention: m, kind: 'name' };
}

/** The 's of "Korran's". */
function isGenitive(view: TextView, i: number): boolean {
  const norm = normAt(view, i);
  return norm === "'s" || norm === "'";
}
