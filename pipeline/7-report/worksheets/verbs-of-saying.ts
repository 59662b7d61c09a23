/** The verbs by which an article hands on what people said, where they stand. */
import { verbForms } from '../../lexicons/inflect.ts';
import type { ArticleFindings, Quote, QuoteType, SentenceRow, Span } from '../../types.ts';
import type { PlaceIn } from './class-story.ts';

/** A verb of saying in the article's own words. */
export interface VerbOfSaying {
  readonly place: PlaceIn;
  /** Dictionary form. */
  readonly verb: string;
  readonly stance: string;
  /** Undefined where no speaker was found. */
  readonly speaker: string | undefined;
}

const MARKED: ReadonlySet<QuoteType> = new Set([
  'direct',
  'mixed',
  'fragment',
  'echo',
  'scare',
  'nested',
  'unresolved',
]);

/** In order of place, each place once. A verb that is not in a sentence of its quotation is left out, not guessed. */
export function verbsOfSaying(found: ArticleFindings): readonly VerbOfSaying[] {
  const verbs = new Map<string, VerbOfSaying>();
  for (const quote of found.analysis.quotes) {
    const { verb, stance, speaker, passage } = quote;
    if (verb === undefined || stance === undefined || !isSaying(quote)) continue;
    const place = placeOf(found, quote, verb);
    if (place === undefined) continue;
    const key = `${passage} ${place.start}`;
    const known = verbs.get(key);
    if (known === undefined || known.speaker === undefined)
      verbs.set(key, { place: { passage, ...place }, verb, stance, speaker: speaker?.name });
  }
  return [...verbs.values()].sort(
    (a, b) =>
      Number(a.place.passage === 'body') - Number(b.place.passage === 'body') ||
      a.place.start - b.place.start,
  );
}

/** Verbs of thinking, feeling and wanting: they hand on no words. */
const OF_MIND: ReadonlySet<string> = new Set(
  (
    'aim anticipate aspire assume believe consider decide doubt envisage envision expect fear feel figure foresee fret guess ' +
    'hope imagine intend know long look mean muse plan prefer prepare realise realize reckon see seek sense speculate ' +
    'suppose think understand view want wish wonder worry'
  ).split(' '),
);

/** Rules by which the speaker was found in another place than beside the verb, or beside a noun. */
const NOT_HERE = /^(?:same words|noun)/;

/**
 * Whether words are handed on that somebody said. A plain verb must have its speaker; in an infinitive (“led the county
 * to tell”) nothing has been said yet, and with “to” something is only wished for (“asked to be named”).
 */
function isSaying({ verb = '', rule, stance, speaker }: Quote): boolean {
  if (OF_MIND.has(verb) || NOT_HERE.test(rule)) return false;
  return (
    stance !== 'neutral' || (speaker !== null && !/^verb.* to$/.test(rule) && !rule.startsWith('infinitive'))
  );
}

/** The form of the verb that stands nearest to what was said, in its sentences and outside any marks. */
function placeOf(found: ArticleFindings, quote: Quote, verb: string): Span | undefined {
  const { passage } = quote;
  const text = found.article[passage];
  const said = [quote, ...quote.content];
  const marked = found.analysis.quotes.filter((one) => one.passage === passage && MARKED.has(one.type));
  const first = sentenceAt(found, quote, Math.min(...said.map(({ start }) => start)));
  const last = sentenceAt(found, quote, Math.max(...said.map(({ end }) => end)) - 1);
  if (first === undefined || last === undefined) return undefined;
  // “Why?” she asked: the mark can end the sentence, and the verb stands in the next.
  const next = sentenceAt(found, quote, last.end + 1);
  const end = next !== undefined && /^\p{Ll}/u.test(next.text) ? next.end : last.end;
  let best: Span | undefined;
  let nearest = Number.POSITIVE_INFINITY;
  for (const { index, 0: word } of text.slice(first.start, end).matchAll(formsOf(verb))) {
    const span = { start: first.start + index, end: first.start + index + word.length };
    if ([...marked, ...said].some((one) => one.start < span.end && span.start < one.end)) continue;
    const distance = Math.min(...said.map((one) => Math.max(one.start - span.end, span.start - one.end)));
    if (distance < nearest) [best, nearest] = [span, distance];
  }
  return best;
}

function formsOf(verb: string): RegExp {
  const { finite, participles } = verbForms(verb);
  const forms = verb === 'according to' ? ['according to'] : [...finite, ...participles];
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
}

function sentenceAt(
  { sentences }: ArticleFindings,
  { passage }: Quote,
  offset: number,
): SentenceRow | undefined {
  return sentences.find((row) => row.passage === passage && row.start <= offset && offset < row.end);
}
