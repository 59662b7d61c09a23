import { type ArticleFindings, type Cue, type Findings, NO_OUTLET } from '../../../types.ts';
import { byCodeUnit } from '../../order.ts';
import { counted } from '../../wording.ts';
import { type Block, heading, type Line, list, paragraph, strong } from './nodes.ts';

/** As many actors and phrases as a reader takes in at a glance. */
const ACTORS = 6;
const PHRASES = 5;

interface Tally {
  readonly actor: string;
  readonly count: number;
  readonly phrases: readonly string[];
}

/** Per outlet: about whom its own words are marked, how often, and with which words. */
export function whomByOutlet({ articles }: Findings): Block[] {
  const byOutlet = new Map<string, ArticleFindings[]>();
  for (const found of articles) {
    const outlet = found.analysis.outlet || NO_OUTLET;
    byOutlet.set(outlet, [...(byOutlet.get(outlet) ?? []), found]);
  }
  const lines = [...byOutlet]
    .sort(([a], [b]) => byCodeUnit(a, b))
    .flatMap(([outlet, own]): Line[] => {
      const tallies = talliesOf(own.flatMap(ownCues));
      return tallies.length === 0 ? [] : [[strong(outlet), `: ${tallyText(tallies)}.`]];
    });
  if (lines.length === 0) return [];
  return [
    heading(3, 'Whom the marked words are about'),
    paragraph(
      'Marks in the outlets’ own words, headlines included, by the person, place or organisation that a sentence says the words of. Where the sentence leaves that open, a mark is not counted here. Words about somebody may praise or blame.',
    ),
    list(lines),
  ];
}

/** The same for one article, in one line; undefined if no mark is plainly about anybody. */
export function whomInArticle(found: ArticleFindings): Line | undefined {
  const tallies = talliesOf(ownCues(found));
  return tallies.length === 0 ? undefined : [strong('About whom'), `: ${tallyText(tallies)}.`];
}

function ownCues({ analysis }: ArticleFindings): readonly Cue[] {
  return analysis.cues.filter(({ voice, about }) => voice === 'outlet' && about !== undefined);
}

/** "Noria 7 (“regime”, “claims”, …); Eastmark 2 (“bold”)". */
function tallyText(tallies: readonly Tally[]): string {
  const shown = tallies.slice(0, ACTORS).map(({ actor, count, phrases }) => {
    const quoted = phrases.slice(0, PHRASES).map((phrase) => `“${phrase}”`);
    return `${actor} ${count} (${quoted.join(', ')}${phrases.length > PHRASES ? ', …' : ''})`;
  });
  const more = tallies.length - ACTORS;
  return shown.join('; ') + (more > 0 ? `; and ${counted(more, 'other')}` : '');
}

/** Most often marked first, then by name. */
function talliesOf(cues: readonly Cue[]): readonly Tally[] {
  const names = fullNames(new Set(cues.map(({ about }) => about as string)));
  const phrasesOf = new Map<string, string[]>();
  for (const { about, text } of cues) {
    const name = names.get(about as string) as string;
    phrasesOf.set(name, [...(phrasesOf.get(name) ?? []), text]);
  }
  return [...phrasesOf]
    .map(([actor, texts]) => ({ actor, count: texts.length, phrases: distinct(texts) }))
    .sort((a, b) => b.count - a.count || byCodeUnit(a.actor, b.actor));
}

/** "Korran" of one article is the "Ilse Korran" of another, if only one name ends in it. */
function fullNames(names: ReadonlySet<string>): ReadonlyMap<string, string> {
  const bearers = new Map<string, string[]>();
  for (const name of names) {
    const last = name.slice(name.lastIndexOf(' ') + 1);
    if (last !== name) bearers.set(last, [...(bearers.get(last) ?? []), name]);
  }
  return new Map(
    [...names].map((name) => {
      const [full, ...others] = bearers.get(name) ?? [];
      return [name, full === undefined || others.length > 0 ? name : full];
    }),
  );
}

function distinct(texts: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return texts.filter((text) => {
    const key = text.toLowerCase();
    return seen.has(key) ? false : seen.add(key);
  });
}
