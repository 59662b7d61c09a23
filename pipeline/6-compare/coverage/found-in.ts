/**
 * Whether an article holds something, asked so that "not found" is seldom wrong: other words for it count, and
 * so does a good part of it.
 */
import { LexemeFlag } from '../../types.ts';
import type { StorySentence } from '../copies/story-sentences.ts';
import type { StoryText } from '../copies/story-text.ts';
import { isSynonym } from '../variants/word-classes.ts';
import { initialRuns } from './spelled-out.ts';

/** Sentences that follow each other and may share out what another article says in one. */
const WINDOW = 3;
/** Share of the weight of the words from which something may have been said: its very words, or others for them. */
const MAY_BE_THERE = { quotation: 0.5, statement: 0.4 };

/** Sentences of each article of a story, and all words it holds. */
export interface ArticleWords {
  readonly sentences: readonly StorySentence[];
  readonly lemmas: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
  /** Those of `words` that stand in it without a capital. */
  readonly inLowerCase: ReadonlySet<string>;
  /** First letters of words with a capital that follow each other. */
  readonly initials: readonly string[];
}

export function articleWords({ articles, sentences }: StoryText): ArticleWords[] {
  return articles.map(({ doc }, article) => {
    const own = sentences.filter((sentence) => sentence.article === article);
    const words = new Set<string>();
    const lemmas = new Set<string>();
    const inLowerCase = new Set<string>();
    for (const passage of [doc.headline, doc.body]) {
      for (let i = 0; i < passage.length; i += 1) {
        if (passage.word[i] !== 1) continue;
        const norm = doc.vocab.norm[passage.lexeme[i]!]!;
        words.add(norm);
        if ((doc.vocab.flags[passage.lexeme[i]!]! & LexemeFlag.capital) === 0) inLowerCase.add(norm);
        words.add(norm.replaceAll('.', ''));
        // Of "Corvane-led" and "Corvane's" the parts count, too.
        for (const part of norm.split(/[-'’]/)) words.add(part);
        lemmas.add(doc.vocab.lemma[passage.lexeme[i]!]!);
      }
    }
    const initials = [doc.headline, doc.body].flatMap((passage) => initialRuns(passage, doc.vocab));
    return { sentences: own, lemmas, words, inLowerCase, initials };
  });
}

/** Whether three sentences in a row hold enough of these words, by weight, or words of like meaning. */
export function mayBeSaid(
  core: readonly string[],
  { sentences }: ArticleWords,
  { kind, weight }: { readonly kind: keyof typeof MAY_BE_THERE; readonly weight: (lemma: string) => number },
): boolean {
  const total = core.reduce((sum, lemma) => sum + weight(lemma), 0);
  if (total === 0) return true;
  const holds = sentences.map(({ lemmas }) => core.map((lemma) => holdsLike(lemma, lemmas)));
  for (let first = 0; first < holds.length; first += 1) {
    const window = holds.slice(first, first + WINDOW);
    const found = core.reduce((sum, lemma, k) => sum + (window.some((row) => row[k]) ? weight(lemma) : 0), 0);
    if (found >= MAY_BE_THERE[kind] * total) return true;
  }
  return false;
}

function holdsLike(lemma: string, lemmas: readonly string[]): boolean {
  return lemmas.includes(lemma) || lemmas.some((other) => isSynonym(lemma, other));
}
