/** The role that stands beside a name: before it, or in an aside behind it. */
import type { Phrase } from '../phrases/phrase.ts';
import { has, isComma, isPlain, isStop, kindsAt, posAt, type TextView, textOf, VERB } from '../text-view.ts';
import { Kind } from '../word-kinds.ts';

/** Tokens an aside with a role may have. */
const LONGEST_ROLE = 15;

export function roleBeside(view: TextView, phrase: Phrase): string | undefined {
  return roleBefore(view, phrase) ?? roleAfter(view, phrase);
}

/** "White House press secretary Ada Korran": the words before the name, if they end in a role. */
function roleBefore(view: TextView, { first, mention, head }: Phrase): string | undefined {
  let name = head;
  while (name > first && view.mentionAt[name - 1] === mention) name -= 1;
  if (name === first || !has(view, name - 1, Kind.role)) return undefined;
  return withoutArticle(textOf(view, first, name));
}

/** "Ada Korran, the mayor of Vellhaven, said": the aside behind the name, if it has a role. */
function roleAfter(view: TextView, { head }: Phrase): string | undefined {
  const from = head + 2;
  const until = Math.min(view.passage.length, head + LONGEST_ROLE);
  if (from >= until || !isComma(view, head + 1) || has(view, from, Kind.relative | Kind.preposition))
    return undefined;
  let role = 0;
  for (let i = from; i < until && isPlain(view, i) && posAt(view, i) !== VERB; i += 1) {
    if (isComma(view, i) || isStop(view, i))
      return role === 0 ? undefined : withoutArticle(textOf(view, from, i));
    role |= kindsAt(view, i) & Kind.role;
  }
  return undefined;
}

export function withoutArticle(text: string): string {
  return text.replace(/^(?:an?|the)\s+/i, '');
}
