/** The subject of an infinitive: whom something moves to say it, or who goes on to say it. */
import { type Phrase, phraseEndingAt } from '../phrases/phrase.ts';
import { subjectBefore } from '../phrases/subject-before.ts';
import { has, lemmaAt, normAt, posAt, VERB } from '../text-view.ts';
import { Kind } from '../word-kinds.ts';
import type { Sentence } from './attribution.ts';

/** "It was the rain that led Korran to say …", "prompted him to tweet …" */
export function caused({ view, first }: Sentence, i: number): Phrase | undefined {
  if (i - 3 < first || normAt(view, i - 1) !== 'to' || has(view, i, Kind.participle)) return undefined;
  const phrase = phraseEndingAt(view, i - 2, first, 1);
  const verb = phrase === undefined ? -1 : phrase.first - 1;
  if (verb <= first || posAt(view, verb) !== VERB || !CAUSING.has(lemmaAt(view, verb))) return undefined;
  return phrase;
}

const CAUSING = new Set([
  'lead',
  'prompt',
  'cause',
  'spur',
  'inspire',
  'compel',
  'push',
  'drive',
  'move',
  'tempt',
]);

/** "Korran said the mayor went on to argue …", "… though we came to believe …": the subject of the verb before "to". */
export function governing({ view, first }: Sentence, i: number): Phrase | undefined {
  let verb = i - 2;
  if (verb <= first || normAt(view, i - 1) !== 'to' || has(view, i, Kind.participle)) return undefined;
  if (PARTICLES.has(normAt(view, verb))) verb -= 1;
  if (!LEADING.has(lemmaAt(view, verb)) || has(view, verb, Kind.participle)) return undefined;
  const phrase = subjectBefore(view, verb, first)?.phrase;
  return phrase?.kind === 'name' || phrase?.kind === 'role' || phrase?.kind === 'pronoun'
    ? phrase
    : undefined;
}

const PARTICLES = new Set(['on', 'out', 'forward']);
const LEADING = new Set([
  'go',
  'come',
  'continue',
  'begin',
  'start',
  'proceed',
  'rush',
  'hasten',
  'hurry',
  'grow',
]);
