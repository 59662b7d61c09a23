/** Why articles are taken for one story, in words. */
import type { Analysed, Copy, Variant } from '../types.ts';
import type { StoryText } from './copies/story-text.ts';
import { listed, plural } from './phrases.ts';
import { dayOf } from './stories/date-evidence.ts';
import type { StoryActor } from './story-actors.ts';

export interface ReasonParts {
  readonly event: string | undefined;
  readonly actors: readonly StoryActor[];
  readonly variants: readonly Variant[];
  readonly copies: readonly Copy[];
}

/** Names and words shown. */
const SHOWN = 4;
/** Share of the articles that must have a name or word for it to be a reason. */
const MOST = 0.6;

export function storyReasons(story: StoryText, { event, actors, variants, copies }: ReasonParts): string[] {
  return [
    ...(event === undefined ? [] : [`the data name the event “${event}”`]),
    ...dates(story.articles),
    ...names(story.articles.length, actors),
    ...words(story),
    ...quotations(variants),
    ...sentences(copies),
  ];
}

function dates(articles: readonly Analysed[]): string[] {
  const days = articles.flatMap(({ analysis }) => {
    const day = dayOf(analysis.date);
    return day === undefined ? [] : [{ day, text: analysis.date!.slice(0, 10) }];
  });
  const undated = articles.length - days.length;
  const all = undated === articles.length;
  const without =
    undated === 0
      ? []
      : all
        ? [`no article has a date, so the day says nothing`]
        : [`${plural(undated, 'article')} of ${articles.length} without a date`];
  if (days.length < 2) return without;
  days.sort((a, b) => a.day - b.day);
  const [first, last] = [days[0]!, days.at(-1)!];
  const apart = last.day - first.day;
  const together =
    apart === 0
      ? `published on the same day, ${first.text}`
      : `published within ${plural(apart + 1, 'day')}, ${first.text} to ${last.text}`;
  return [together, ...without];
}

function names(articles: number, actors: readonly StoryActor[]): string[] {
  const shared = actors
    .map(({ name, kind, mentions }) => ({
      name,
      kind,
      articles: new Set(mentions.map(({ article }) => article)).size,
      mentions: mentions.length,
    }))
    .filter((actor) => actor.articles >= 2 && actor.articles >= MOST * articles && actor.kind !== 'group')
    .sort((a, b) => b.articles - a.articles || b.mentions - a.mentions)
    .slice(0, SHOWN);
  if (shared.length === 0) return [];
  const all = shared.every((actor) => actor.articles === articles);
  return [`${all ? who(articles) : 'most of them'} name ${listed(shared.map(({ name }) => name))}`];
}

function who(articles: number): string {
  return articles === 2 ? 'both' : 'all';
}

/** Rare words, names left out, that most of the articles use. */
function words({ articles, sentences, index }: StoryText): string[] {
  const used = new Map<string, Set<number>>();
  for (const { lemmas, names, article } of sentences) {
    for (const lemma of lemmas) {
      if (names.has(lemma) || /\d/.test(lemma) || lemma.length < 4) continue;
      used.set(lemma, (used.get(lemma) ?? new Set()).add(article));
    }
  }
  // A word of many sentences of this story is what it is about.
  const shared = [...used]
    .filter(([, where]) => where.size >= Math.max(2, MOST * articles.length))
    .map(([lemma, where]) => ({ lemma, articles: where.size, sentences: index.sentencesWith(lemma).length }))
    .sort((a, b) => b.articles - a.articles || b.sentences - a.sentences || (a.lemma < b.lemma ? -1 : 1))
    .slice(0, SHOWN);
  return shared.length < 2 ? [] : [`words in common: ${shared.map(({ lemma }) => lemma).join(', ')}`];
}

function quotations(variants: readonly Variant[]): string[] {
  const sure = variants.filter(({ verdict }) => verdict !== 'possible');
  if (sure.length === 0) return [];
  const first = sure.find(({ verdict }) => verdict === 'verbatim') ?? sure[0]!;
  const { text: whole, start, pieces } = first.a;
  const piece = pieces[0] ?? first.a;
  const text = whole.slice(piece.start - start, piece.end - start).replace(/\s+/g, ' ');
  const shown = text.length > LONGEST ? `${text.slice(0, LONGEST).replace(/\s\S*$/, '')} …` : text;
  return [
    `shared quotation “${shown}”${sure.length > 1 ? ` and ${plural(sure.length - 1, 'more pair')} of quotations` : ''}`,
  ];
}

const LONGEST = 80;

function sentences(copies: readonly Copy[]): string[] {
  const count = (kind: Copy['kind']) => copies.filter((copy) => copy.kind === kind && !copy.quoted).length;
  const [same, like] = [count('near-copy'), count('paraphrase')];
  return [
    ...(same === 0 ? [] : [`${plural(same, 'pair')} of sentences in nearly the same words`]),
    ...(like === 0 ? [] : [`${plural(like, 'pair')} of sentences that say the same in other words`]),
  ];
}
