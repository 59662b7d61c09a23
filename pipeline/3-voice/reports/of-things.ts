/** What things do: they urge, threaten and point to something without a word. */
import { OF_SHOWING } from '../../lexicons/report-limits.ts';
import type { Attribution } from '../attributions/attribution.ts';
import { lemmaAt, normAt, type TextView } from '../text-view.ts';

/** "a campaign that encouraged farmers to apply", "the plan threatens to fail"; not "the camp asked her to leave". */
export function isDeedOfThing(view: TextView, { cue, phrase, rule }: Attribution): boolean {
  // "the ruling promised to raise fees": an outlook.
  if (phrase?.kind === 'paper' && rule === 'verb to' && OUTLOOKS.has(lemmaAt(view, cue)))
    return OUTCOMES.has(lemmaAt(view, phrase.head));
  // "the result pointed to a better year"
  if (phrase?.kind === 'paper' && rule.endsWith(' object')) return normAt(view, phrase.head) === 'result';
  if (phrase?.kind !== 'thing') return false;
  const verb = lemmaAt(view, cue);
  if (rule.endsWith(' whom to')) return LEADING.has(verb) && !WRITTEN.has(lemmaAt(view, phrase.head));
  if (rule.endsWith(' object')) return OF_SHOWING.has(verb);
  return rule.endsWith(' to') && OUTLOOKS.has(verb);
}

const OUTLOOKS = new Set(['threaten', 'promise']);
/** Papers that decide something, and threaten nobody. */
const OUTCOMES = new Set(
  'ruling verdict decision bill law deal plan act measure study poll trial'.split(' '),
);

/** What things do to people, too. */
const LEADING = new Set([
  'encourage',
  'push',
  'press',
  'pressure',
  'tell',
  'lobby',
  'invite',
  'direct',
  'remind',
]);

/** Things that are read, though no papers: "the proposal urges the town to …" */
const WRITTEN = new Set(['motion', 'sign', 'poster', 'app', 'website', 'page', 'ballot']);
