/** Tasks quotes and speakers. A word list has nothing to say here, so there is no baseline. */
import type { GoldQuote, QuotesGold } from '../gold.ts';
import { grouped } from '../grouped.ts';
import type { Row } from '../outcome.ts';
import { predictedQuotes } from '../predicted/quotes.ts';
import { QUOTE_KINDS, SPEAKER_KIND } from '../score/quote-kinds.ts';
import { type QuotedText, scoreQuotes } from '../score/quotes.ts';
import { scoreSpeakers } from '../score/speakers.ts';
import type { Task } from '../task.ts';
import type { Tool } from '../tool.ts';
import type { SeedFor } from './seed-for.ts';

const BY = 'newsframe';

export interface QuotesOptions {
  readonly task: Task;
  readonly seedFor: SeedFor;
}

export function evaluateQuotes(
  gold: QuotesGold,
  tool: Tool,
  { task, seedFor }: QuotesOptions,
): readonly Row[] {
  const byArticle = grouped(gold.quotes, ({ article }) => article);
  const texts = gold.articles.map(
    ({ article, cluster }): QuotedText => ({
      article: article.id,
      cluster,
      quotes: byArticle.get(article.id) ?? [],
    }),
  );
  const predicted = gold.articles.map(({ article }) => {
    const quotes = predictedQuotes(tool.analyze(article).analysis);
    // Where nobody coded paraphrase, found paraphrase is neither right nor wrong.
    return gold.coded.includes('indirect') ? quotes : quotes.filter(({ type }) => type !== 'indirect');
  });
  if (task === 'speakers') {
    const asked = SPEAKER_KIND.name;
    return [{ asked, answers: [{ by: BY, outcome: scoreSpeakers(texts, predicted, seedFor(asked, BY)) }] }];
  }
  return kindsOf(gold.quotes).map((kind) => ({
    asked: kind.name,
    answers: [{ by: BY, outcome: scoreQuotes(texts, predicted, { kind, seed: seedFor(kind.name, BY) }) }],
  }));
}

/** The kinds of which somebody coded at least one; the last only where paraphrase was coded. */
function kindsOf(quotes: readonly GoldQuote[]) {
  const types = new Set(quotes.map(({ type }) => type));
  return QUOTE_KINDS.filter((kind) => {
    const isAsked = kind.types.some((type) => types.has(type));
    return kind.types.includes('indirect') ? types.has('indirect') : isAsked;
  });
}
