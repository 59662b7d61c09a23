/** "The board issued a statement saying …", "Korran wrote a letter calling it …": who makes a paper speaks in it. */
import type { Phrase } from '../phrases/phrase.ts';
import { subjectBefore } from '../phrases/subject-before.ts';
import { has, isNominal, isPlain, isVerb, lemmaAt, type TextView } from '../text-view.ts';
import { Kind } from '../word-kinds.ts';
import { OF_ONE } from './issuer.ts';

/** Verbs of giving words to the public; not "approve", "obtain" or "see". */
const MAKING = new Set(
  'issue release write send publish post pen tweet sign circulate draft author'.split(' '),
);

/** The subject of the verb whose object the paper is; the paper itself without one. */
export function makerOf(view: TextView, paper: Phrase, first: number): Phrase {
  const verb = paper.first - 1;
  if (paper.kind !== 'paper' || verb <= first || !isPlain(view, verb)) return paper;
  if (!isVerb(view, verb) || !MAKING.has(lemmaAt(view, verb)) || !OF_ONE.has(lemmaAt(view, paper.head)))
    return paper;
  const subject = subjectBefore(view, verb, first);
  if (subject === undefined || subject.passive) return paper;
  const { kind } = subject.phrase;
  return kind === 'name' || kind === 'role' || kind === 'pronoun' ? subject.phrase : paper;
}

/** Tokens of "a lengthy online post". */
const LONGEST_PAPER = 6;

/** "wrote a post saying": the participle belongs to what is made. */
export function isOfMade(view: TextView, participle: number): boolean {
  let i = participle - 1;
  if (i < 1 || !has(view, i, Kind.paperNoun)) return false;
  while (i > participle - LONGEST_PAPER && i > 0 && isPlain(view, i) && isNominal(view, i)) i -= 1;
  return isVerb(view, i) && MAKING.has(lemmaAt(view, i));
}
