/** Whose idea it is: of those it moves, and of those who hold on to it. */
import { type Phrase, phraseEndingAt } from '../phrases/phrase.ts';
import { subjectBefore } from '../phrases/subject-before.ts';
import { isNegated } from '../reports/unsaid.ts';
import { has, isNominal, lemmaAt, normAt, type TextView } from '../text-view.ts';
import { Kind } from '../word-kinds.ts';
import type { Sentence } from './attribution.ts';
import { matrixSubject } from './matrix-subject.ts';

/** `noun` is the idea, whose noun phrase begins at `start`. */
export function ideaHolder(sentence: Sentence, noun: number, start: number): Phrase | undefined {
  const { view, first } = sentence;
  const verb = start - 2;
  if (verb <= first) return undefined;
  const by = normAt(view, start - 1);
  const isHeld = by === 'by' ? isMovedBy(view, verb, noun) : HOLDING.get(lemmaAt(view, verb)) === by;
  if (!isHeld || isNegated(view, verb)) return undefined;
  const phrase = holderBefore(sentence, verb);
  return phrase?.kind === 'thing' || phrase?.kind === 'paper' ? undefined : phrase;
}

/** "sailors haunted by the idea that …"; not "alarmed by reports that …", which are those of others. */
function isMovedBy(view: TextView, verb: number, noun: number): boolean {
  return MOVED.has(normAt(view, verb)) && THOUGHTS.has(normAt(view, noun));
}

function holderBefore(sentence: Sentence, verb: number): Phrase | undefined {
  const { view, first } = sentence;
  // "sold them, clinging to the notion that …"
  const isDependent = normAt(view, verb).endsWith('ing') && !has(view, verb - 1, Kind.be | Kind.adverb);
  if (isDependent || normAt(view, verb - 1) === 'to') return matrixSubject(sentence, verb);
  // "spoke for sailors terrified by the thought that …"
  if (isNominal(view, verb - 1)) return phraseEndingAt(view, verb - 1, first, 0);
  return subjectBefore(view, verb, first)?.phrase;
}

const MOVED = new Set(
  'terrorized terrorised terrified frightened scared haunted troubled animated inspired outraged offended comforted reassured unsettled obsessed consumed motivated horrified disturbed tormented'.split(
    ' ',
  ),
);

const THOUGHTS = new Set(['idea', 'notion', 'thought', 'belief', 'conviction', 'fear', 'view']);

/** "cling to the notion that …", "rally behind the idea that …" */
const HOLDING: ReadonlyMap<string, string> = new Map([
  ['cling', 'to'],
  ['subscribe', 'to'],
  ['adhere', 'to'],
  ['commit', 'to'],
  ['buy', 'into'],
  ['believe', 'in'],
  ['rally', 'behind'],
  ['coalesce', 'behind'],
  ['galvanize', 'behind'],
  ['unite', 'behind'],
]);
