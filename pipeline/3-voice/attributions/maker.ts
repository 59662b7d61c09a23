/** "The board issued a statement saying …", "Korran wrote a letter calling it …": who makes a paper speaks in it. */
import type { Phrase } from '../phrases/phrase.ts';
import { subjectBefore } from '../phrases/subject-before.ts';
import { isPlain, isVerb, lemmaAt, type TextView } from '../text-view.ts';

/** Verbs of giving words to the public; not "approve", "obtain" or "see". */
const MAKING = new Set(
  'issue release write send publish post pen tweet sign circulate draft author'.split(' '),
);

/** The subject of the verb whose object the paper is; the paper itself without one. */
export function makerOf(view: TextView, paper: Phrase, first: number): Phrase {
  const verb = paper.first - 1;
  if (paper.kind !== 'paper' || verb <= first || !isPlain(view, verb)) return paper;
  if (!isVerb(view, verb) || !MAKING.has(lemmaAt(view, verb))) return paper;
  const subject = subjectBefore(view, verb, first);
  if (subject === undefined || subject.passive) return paper;
  const { kind } = subject.phrase;
  return kind === 'name' || kind === 'role' || kind === 'pronoun' ? subject.phrase : paper;
}
