import { givenNameWords } from '../../lexicons/gazetteers/index.ts';
import { LexemeFlag } from '../../types.ts';
import { flagsAt, has, isPlain, kindsAt, lemmaAt, normAt, surfaceAt, type TextView } from '../text-view.ts';
import { ANY_VERB, CUES, Kind } from '../word-kinds.ts';
import { accordingTo } from './according-to.ts';
import { attitude, copulaOf, isAfterBe } from './attitude.ts';
import type { Attribution, Sentence } from './attribution.ts';
import { colon } from './colon.ts';
import { contentNoun } from './content-noun.ts';
import { isUsedAsVerb } from './used-as-verb.ts';
import { verb } from './verb.ts';

/** In text order of their cues, nearly. */
export function attributionsOf(view: TextView): readonly Attribution[] {
  const { sentences } = view.passage;
  const found: Attribution[] = [];
  for (let s = 0; s * 2 < sentences.length; s += 1) {
    const first = sentences[s * 2]!;
    const end = sentences[s * 2 + 1]!;
    readSentence(view, found, { first, end, index: s });
  }
  return found;
}

/** The cues of a sentence, or of a part of it that stands on its own. */
export function readSentence(
  view: TextView,
  found: Attribution[],
  { first, end, index }: Pick<Sentence, 'first' | 'end' | 'index'>,
): void {
  let sentence: Sentence | undefined;
  for (let i = first; i < end; i += 1) {
    const kinds = kindsAt(view, i);
    if ((kinds & CUES) === 0 || !isPlain(view, i)) continue;
    sentence ??= { view, first, end, index, found, subject: undefined, outer: undefined };
    read(sentence, i, kinds);
  }
}

/** The "Hope" of "Hope Vask", the "Added" of "Wins Added figure"; not the "Says" of "Korran Says He Left". */
function isInName(view: TextView, i: number): boolean {
  const { mentionAt, mentionFirst, passage } = view;
  const mention = mentionAt[i]!;
  if (mention < 0 || i + 1 >= passage.length) return false;
  if (mentionFirst[mention] === i)
    return mentionAt[i + 1] === mention && givenNameWords.has(surfaceAt(view, i));
  const next = flagsAt(view, i + 1);
  return (next & (LexemeFlag.word | LexemeFlag.capital)) === LexemeFlag.word;
}

/** "responded to reports that …": no infinitive has that ending. */
function isPluralBehindTo({ view, first }: Sentence, i: number): boolean {
  return (
    i > first &&
    !has(view, i, Kind.base | Kind.participle) &&
    normAt(view, i - 1) === 'to' &&
    normAt(view, i) === `${lemmaAt(view, i)}s`
  );
}

/** "is worried", "grew worried" */
function isPredicate({ view, first }: Sentence, i: number): boolean {
  return isAfterBe(view, i, first) || copulaOf(view, i, first) >= 0;
}

function read(sentence: Sentence, i: number, kinds: number): void {
  if (kinds & Kind.colon) colon(sentence, i);
  else if (kinds & Kind.according) accordingTo(sentence, i);
  else if (kinds & Kind.attitude && isPredicate(sentence, i)) attitude(sentence, i);
  else if (kinds & ANY_VERB) {
    if (isInName(sentence.view, i)) return;
    if (isPluralBehindTo(sentence, i)) contentNoun(sentence, i);
    else if ((kinds & Kind.nounVerb) === 0 || isUsedAsVerb(sentence, i)) verb(sentence, i);
    else if (kinds & Kind.contentNoun) contentNoun(sentence, i);
  } else if (kinds & Kind.attitude) attitude(sentence, i);
  else if (kinds & Kind.contentNoun) contentNoun(sentence, i);
}
