import type { ArticleFindings, Comparison, Findings, Profile, Story } from '../../../../types.ts';
import { byCodeUnit } from '../../../order.ts';
import type { NumberedArticle } from '../label.ts';

/** An article of a story with what to call it on the story's page. */
export interface Telling extends NumberedArticle {
  /** The outlet; with its date or number where two would be called alike. */
  readonly name: string;
  readonly profile: Profile | undefined;
}

/** A story with its tellings and everything the comparison found in it. */
export interface StoryFindings
  extends Pick<Comparison, 'variants' | 'figures' | 'copies' | 'coverage' | 'labels' | 'keyness'> {
  readonly story: Story;
  /** In order of date, then of name. */
  readonly tellings: readonly Telling[];
  /** What to call an article, of this story or of another; its id if it is not in the report. */
  readonly nameOf: (id: string) => string;
  /** Any article of the report. */
  readonly articleOf: (id: string) => ArticleFindings | undefined;
  readonly withoutWire: boolean;
}

/** The stories that several articles tell, each with its part of the comparison. */
export function storyFindings(
  articles: readonly NumberedArticle[],
  findings: Findings,
): readonly StoryFindings[] {
  return everyStory(articles, findings).filter(({ story }) => story.articles.length > 1);
}

/** Every story with its part of the comparison, stories of one article included. */
export function everyStory(
  articles: readonly NumberedArticle[],
  { comparison }: Findings,
): readonly StoryFindings[] {
  const byId = new Map(articles.map((article) => [article.found.analysis.id, article]));
  const profiles = new Map(comparison.profiles.map((profile) => [profile.name, profile]));
  const wire = new Set(comparison.withoutWire?.articles.map(({ id }) => id));
  const parts = partsByStory(comparison);
  return comparison.stories.map((story): StoryFindings => {
    const own = story.articles.flatMap((id) => byId.get(id) ?? []);
    const tellings = named(own).map((telling) => ({
      ...telling,
      profile: profiles.get(telling.found.analysis.id),
    }));
    const names = new Map(tellings.map(({ found, name }) => [found.analysis.id, name]));
    const ids = new Set(story.articles);
    return {
      story,
      tellings,
      nameOf: (id) => names.get(id) ?? nameElsewhere(byId.get(id)) ?? id,
      articleOf: (id) => byId.get(id)?.found,
      withoutWire: story.articles.some((id) => wire.has(id)),
      ...parts(story),
      labels: comparison.labels
        .map((label) => ({ ...label, cues: label.cues.filter(({ id }) => ids.has(id)) }))
        .filter(({ cues }) => cues.length > 0),
    };
  });
}

/** An article that tells another event of the storyline. */
function nameElsewhere(article: NumberedArticle | undefined): string | undefined {
  if (article === undefined) return undefined;
  const { found, number } = article;
  return `${found.analysis.outlet || `article ${number}`} (on another event)`;
}

type Parts = Omit<StoryFindings, 'story' | 'tellings' | 'nameOf' | 'articleOf' | 'withoutWire' | 'labels'>;

/** The rows of each story; figures of its storyline are told in each of its stories. */
function partsByStory(comparison: Comparison): (story: Story) => Parts {
  const variants = grouped(comparison.variants, ({ story }) => story);
  const figures = grouped(comparison.figures, ({ story }) => story);
  const copies = grouped(comparison.copies, ({ story }) => story);
  const coverage = grouped(comparison.coverage, ({ story }) => story);
  const keyness = grouped(comparison.keyness, ({ story }) => story ?? '');
  return ({ id, storyline }) => ({
    variants: variants.get(id) ?? [],
    figures: [...(figures.get(id) ?? []), ...(figures.get(storyline ?? '') ?? [])],
    copies: copies.get(id) ?? [],
    coverage: coverage.get(id) ?? [],
    keyness: keyness.get(id) ?? [],
  });
}

function grouped<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group === undefined) groups.set(keyOf(row), [row]);
    else group.push(row);
  }
  return groups;
}

/** Names that are different for each: "The Bellman"; "The Bellman, 2024-03-14"; "The Bellman (article 7)". */
function named(articles: readonly NumberedArticle[]): Omit<Telling, 'profile'>[] {
  const outlet = ({ found, number }: NumberedArticle) => found.analysis.outlet || `article ${number}`;
  const dated = (article: NumberedArticle) =>
    [outlet(article), article.found.analysis.date?.slice(0, 10)].filter((part) => part).join(', ');
  const numbered = (article: NumberedArticle) => `${outlet(article)} (article ${article.number})`;
  const isUnique = (name: (article: NumberedArticle) => string, article: NumberedArticle) =>
    articles.every((other) => other === article || name(other) !== name(article));
  return articles
    .map((article) => {
      const name = [outlet, dated].find((one) => isUnique(one, article)) ?? numbered;
      return { ...article, name: name(article) };
    })
    .sort(
      (a, b) =>
        byCodeUnit(a.found.analysis.date ?? '9', b.found.analysis.date ?? '9') || byCodeUnit(a.name, b.name),
    );
}
