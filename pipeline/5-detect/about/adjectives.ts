/** Adjectives of countries among the words of an article: "Chilean" is said of Chile. */
import { countriesOf, countryByEnding } from '../../lexicons/gazetteers/demonyms.ts';
import type { Mention, Vocab } from '../../types.ts';

let memo: { readonly vocab: Vocab; known: Uint8Array } | undefined;

/** Whether a row of the vocabulary is the adjective of a country, worked out once for each. */
export function isAdjective(vocab: Vocab, row: number): boolean {
  if (memo?.vocab !== vocab) memo = { vocab, known: new Uint8Array(1024) };
  if (row >= memo.known.length) {
    const longer = new Uint8Array(Math.max(row + 1, vocab.surface.length * 2));
    longer.set(memo.known);
    memo.known = longer;
  }
  if (memo.known[row] === 0) memo.known[row] = countriesOf.has(vocab.surface[row]!) ? 2 : 1;
  return memo.known[row] === 2;
}

/** "Norian" is said of Noria, if the article names it. */
export function withAdjectives(mentions: readonly Mention[]): readonly Mention[] {
  const adjectives = new Map<string, string>();
  let names: Set<string> | undefined;
  for (const { kind, actor } of mentions) {
    if (kind !== 'other' || adjectives.has(actor) || !ADJECTIVE.test(actor)) continue;
    names ??= new Set(mentions.map((mention) => mention.actor));
    const country = countryByEnding(actor, names);
    if (country !== undefined) adjectives.set(actor, country);
  }
  if (adjectives.size === 0) return mentions;
  return mentions.map((mention) => {
    const country = adjectives.get(mention.actor);
    return country === undefined ? mention : { ...mention, actor: country, kind: 'group' };
  });
}

const ADJECTIVE = /^[^ ]+(?:an|ish|ese|i)$/;
