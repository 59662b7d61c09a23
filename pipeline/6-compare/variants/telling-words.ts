/** Which words tell one utterance of an article from another. */
import type { Analysed, Passage, Vocab } from '../../types.ts';

/** Content words that any speech may hold. */
const LIGHT = new Set(
  'get go come make take do say think know want need like look talk see feel try let put give keep tell ask believe mean lot thing way people time year day today good bad right big new great long something anything everything kind sort bit well just sure really able person man woman country okay yes please thank sorry happen work call use'.split(
    ' ',
  ),
);
/** A word met so often in an article is its subject, in whoever's mouth. */
const SUBJECT = 10;

/** Lemmas that are subjects of both articles say nothing; nor do light words. */
export function tellingWords(articles: readonly Analysed[]): (key: string, a: number, b: number) => boolean {
  const subjects = articles.map(({ doc }) => {
    const counts = new Map<string, number>();
    countLemmas(doc.headline, doc.vocab, counts);
    countLemmas(doc.body, doc.vocab, counts);
    return counts;
  });
  return (key, a, b) =>
    !LIGHT.has(key) && ((subjects[a]!.get(key) ?? 0) < SUBJECT || (subjects[b]!.get(key) ?? 0) < SUBJECT);
}

function countLemmas(passage: Passage, vocab: Vocab, counts: Map<string, number>): void {
  for (let i = 0; i < passage.length; i += 1) {
    const lemma = vocab.lemma[passage.lexeme[i]!]!;
    counts.set(lemma, (counts.get(lemma) ?? 0) + 1);
  }
}
