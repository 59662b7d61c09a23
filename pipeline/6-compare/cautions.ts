import { smallestP } from '../stats/smallest-p.ts';
import { NO_OUTLET } from '../types.ts';
import { contrastedGroups, type Group, namedOutlets } from './groups.ts';
import { nameList, plural } from './phrases.ts';
import { thresholds } from './thresholds.ts';

/**
 * What a reader must bear in mind before reading a difference off the comparison: one or two sentences each,
 * with the numbers that cause it and, where there is one, the remedy (methods §5.4, §9). The subject is the
 * number of texts and words, never the journalist.
 */
export function cautions(
  articles: readonly Group[],
  outlets: readonly Group[],
  subjects: readonly string[] = [],
): string[] {
  return [
    ...scope(articles, outlets),
    ...namedSubjects(subjects),
    ...fewArticles(namedOutlets(outlets)),
    ...reach(namedOutlets(outlets)),
    ...fewWords(articles, 'article'),
    ...fewWords(namedOutlets(outlets).filter(hasSeveral), 'outlet'),
  ];
}

/** What is compared with what, if it is not simply outlet with outlet. */
function scope(articles: readonly Group[], outlets: readonly Group[]): string[] {
  const n = articles.length;
  const named = namedOutlets(outlets);
  const unnamed = n - named.reduce((sum, outlet) => sum + outlet.members.length, 0);
  if (n === 0) return ['No article: there is nothing to compare.'];
  if (n === 1) return ['One article: there is nothing to compare it with.'];
  if (named.length >= 2) {
    if (unnamed === 0) return [];
    const form = unnamed === 1 ? 'has no outlet: it forms' : 'have no outlet: they form';
    const take = unnamed === 1 ? 'takes' : 'take';
    return [
      `${plural(unnamed, 'article')} ${form} the row "${NO_OUTLET}" and ${take} no part in the words contrasted between outlets.`,
    ];
  }
  const words =
    contrastedGroups(articles, outlets).length > 0
      ? 'Words are contrasted article by article, and differences describe these articles.'
      : `No words are contrasted: that needs two outlets, or at most ${thresholds.contrastedArticles} articles.`;
  if (named.length === 0) return [`None of the ${plural(n, 'article')} has an outlet. ${words}`];
  const rest = unnamed === 0 ? '' : ` (${plural(unnamed, 'article')} without an outlet)`;
  return [`Only one outlet, ${named[0]!.name}${rest}: there is no other outlet to compare it with. ${words}`];
}

/** Names in a column for events that are of subjects: the stories do not follow them. */
function namedSubjects(subjects: readonly string[]): string[] {
  if (subjects.length === 0) return [];
  const shown = nameList(subjects.map((name) => `“${name}”`));
  return [
    `The data name events (${shown}), but articles of one name are too unlike for one event: the names are taken for subjects, and stories are found by what the articles tell.`,
  ];
}

/** With one article each, nothing about outlets can be known; with few, little. */
function fewArticles(outlets: readonly Group[]): string[] {
  if (outlets.length < 2) return [];
  if (!outlets.some(hasSeveral)) {
    const subject = plural(outlets.length, 'article', 'sentence');
    return [`${subject}, one each: differences describe these articles, not the outlets.`];
  }
  const few = outlets.filter((outlet) => outlet.members.length < thresholds.firmArticles);
  if (few.length === 0) return [];
  const names = nameList(few.map((outlet) => `${outlet.name} ${outlet.members.length}`));
  return [
    `${few.length} of ${plural(outlets.length, 'outlet')} with fewer than ${thresholds.firmArticles} articles (${names}): what is said of them is rough and may change with the next article; add articles.`,
  ];
}

/** Outlets with too few articles for any permutation test against the others. */
function reach(outlets: readonly Group[]): string[] {
  if (outlets.length < 2 || !outlets.some(hasSeveral)) return [];
  const all = outlets.reduce((sum, outlet) => sum + outlet.members.length, 0);
  const compared = outlets.length === 2 ? outlets.slice(0, 1) : outlets;
  const short = compared.flatMap(({ name, members }) => {
    const p = smallestP(members.length, all - members.length);
    if (p === undefined || p <= thresholds.alpha) return [];
    return [`${name} ${members.length} against ${all - members.length}, p = ${Number(p.toFixed(3))}`];
  });
  if (short.length === 0) return [];
  return [
    `Too few articles for a test between outlets to reach significance, however large the difference (articles of the outlet against those of the others, with the smallest p they can give, above ${thresholds.alpha}): ${nameList(short, '; ')}.`,
  ];
}

/** Articles or outlets whose own words are too few for a rate, or for a firm one. */
function fewWords(groups: readonly Group[], kind: 'article' | 'outlet'): string[] {
  const { rateTokens, firmTokens } = thresholds;
  const sentence = (from: number, to: number, range: string, consequence: string) => {
    const few = groups.filter(({ summary }) => summary.tokens.own >= from && summary.tokens.own < to);
    if (few.length === 0) return [];
    const names = nameList(few.map((group) => group.name));
    return [`${plural(few.length, kind)} with ${range} own words (${names}): ${consequence}`];
  };
  return [
    ...sentence(0, rateTokens, `fewer than ${rateTokens}`, 'no rate is given, only counts.'),
    ...sentence(
      rateTokens,
      firmTokens,
      `${rateTokens} to ${firmTokens - 1}`,
      'the rates are very uncertain; read them with their intervals.',
    ),
  ];
}

function hasSeveral(outlet: Group): boolean {
  return outlet.members.length > 1;
}
