/** Whom a subject pronoun stands for, if the sentence before leaves no doubt. */
import type { Mention } from '../../types.ts';
import { type Clause, isTag, nameStart, norm, sentenceBounds, tags, words } from './clause.ts';

const PERSONS = words('he she');
const PREPOSITION = tags('ADP', 'SCONJ');
const BODIES: ReadonlySet<Mention['kind']> = new Set(['place', 'organisation', 'other']);

/** The only actor of the right kind in the sentence before, if it is that sentence's subject. */
export function pronounActor(clause: Clause, pronoun: number): Mention | undefined {
  const isPerson = PERSONS.has(norm(clause, pronoun));
  if (!isPerson && norm(clause, pronoun) !== 'it') return undefined;
  const [first] = sentenceBounds(clause, pronoun);
  if (first === 0 || anyActor(clause, first, pronoun)) return undefined;
  const { passage } = clause;
  if (passage.paragraph[pronoun]! - passage.paragraph[first - 1]! > 1) return undefined;
  const [from] = sentenceBounds(clause, first - 1);
  let found: { readonly mention: Mention; readonly at: number } | undefined;
  for (let i = from; i < first; i += 1) {
    const mention = clause.mentions[(clause.mentionAt[i] ?? 0) - 1];
    if (mention === undefined || !fits(mention, isPerson)) continue;
    if (found !== undefined && found.mention.actor !== mention.actor) return undefined;
    found ??= { mention, at: i };
  }
  return found !== undefined && isSubject(clause, from, found.at) ? found.mention : undefined;
}

function fits({ kind }: Mention, isPerson: boolean): boolean {
  return isPerson ? kind === 'person' || kind === 'other' : BODIES.has(kind);
}

function anyActor({ mentionAt }: Clause, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (mentionAt[i] !== 0) return true;
  return false;
}

/** Near the beginning, not behind a preposition, and with no verb before it. */
function isSubject(clause: Clause, from: number, at: number): boolean {
  const start = nameStart(clause, at);
  if (start > from && isTag(clause, start - 1, PREPOSITION)) return false;
  for (let i = from; i < start; i += 1) if (isTag(clause, i, tags('VERB', 'AUX'))) return false;
  return true;
}
