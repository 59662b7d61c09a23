import type { ArticleFindings, Quote } from '../../../types.ts';
import { byCodeUnit } from '../../order.ts';
import { type Block, heading, paragraph, table } from './nodes.ts';

/** Stances in plain words; verbs of no known stance stand with the plain ones. */
const STANCES: readonly (readonly [stance: string, name: string])[] = [
  ['neutral', 'plain (said)'],
  ['endorsing', 'takes as true (noted)'],
  ['doubting', 'leaves in doubt (claimed)'],
  ['hostile', 'attack (slammed)'],
  ['alarming', 'alarm (warned)'],
  ['conciliatory', 'friendly (urged)'],
];

/** Who “says” and who “claims”: the verbs of attribution by speaker and stance, if two speakers have some. */
export function verbsOfSaying({ analysis }: ArticleFindings, depth: number): Block[] {
  const speakers = new Map<string, Quote[]>();
  for (const quote of analysis.quotes) {
    if (quote.speaker === null || quote.verb === undefined) continue;
    const { name } = quote.speaker;
    speakers.set(name, [...(speakers.get(name) ?? []), quote]);
  }
  if (speakers.size < 2) return [];
  const stances = STANCES.filter(([stance]) =>
    analysis.quotes.some((quote) => quote.verb !== undefined && stanceOf(quote) === stance),
  );
  const rows = [...speakers]
    .sort(([a, x], [b, y]) => y.length - x.length || byCodeUnit(a, b))
    .map(([name, quotes]) => [name, ...stances.map(([stance]) => verbsIn(quotes, stance))]);
  return [
    heading(depth, 'Who “says” and who “claims”'),
    paragraph('The verbs by which the article hands on what people said, with how often each is used.'),
    table([['Speaker', ...stances.map(([, name]) => name)], ...rows]),
  ];
}

function stanceOf({ stance = 'neutral' }: Quote): string {
  return STANCES.some(([known]) => known === stance) ? stance : 'neutral';
}

/** "claimed 3, alleged 1". */
function verbsIn(quotes: readonly Quote[], stance: string): string {
  const counts = new Map<string, number>();
  for (const quote of quotes) {
    if (stanceOf(quote) !== stance || quote.verb === undefined) continue;
    counts.set(quote.verb, (counts.get(quote.verb) ?? 0) + 1);
  }
  const verbs = [...counts].sort(([a, x], [b, y]) => y - x || byCodeUnit(a, b));
  return verbs.map(([verb, count]) => `${verb} ${count}`).join(', ') || '–';
}
