import type { ArticleFindings, Source } from '../../../types.ts';
import { capitalised, counted, grouped, listed } from '../../wording.ts';
import { type Block, heading, type Line, paragraph, table } from './nodes.ts';

/** Sources shown in the table; all of them are in sources.csv. */
const MOST = 12;

const KINDS = { named: 'named', role: 'role only', anonymous: 'anonymous' } as const;

/** Who is heard in an article, how much, and with which verbs; whether those accused are. */
export function whoIsHeard({ analysis }: ArticleFindings, depth: number): Block[] {
  const { sources, quotes } = analysis;
  const nameless = quotes.filter(
    ({ speaker, type }) => speaker === null && (type === 'direct' || type === 'mixed'),
  ).length;
  if (sources.length === 0 && nameless === 0) return [];
  const shown = [...sources].sort(byWords).slice(0, MOST);
  return [
    heading(depth, 'Who is heard'),
    ...(shown.length === 0 ? [] : [table([HEAD, ...shown.map(row)])]),
    ...notes(analysis, nameless).map((note) => paragraph(note)),
  ];
}

const HEAD = ['Source', 'Kind', 'Words quoted', 'Words paraphrased', 'Verbs'];

function byWords(a: Source, b: Source): number {
  const words = (source: Source) => source.quotedTokens + source.paraphrasedTokens;
  return words(b) - words(a) || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);
}

function row(source: Source): Line[] {
  const { name, role, kind, quotedTokens, paraphrasedTokens, verbs } = source;
  const who = role === undefined || role === name ? capitalised(name) : `${capitalised(name)} (${role})`;
  return [who, KINDS[kind], grouped(quotedTokens), grouped(paraphrasedTokens), verbs.join(', ')];
}

function notes({ sources, accused }: ArticleFindings['analysis'], nameless: number): readonly string[] {
  const all: string[] = [];
  if (sources.length > MOST) all.push(`${sources.length - MOST} more with fewer words are in sources.csv.`);
  if (nameless > 0)
    all.push(`For ${counted(nameless, 'quotation')} the speaker was not found; no speaker is guessed.`);
  const unheard = accused.filter(({ heard }) => !heard).map(({ name }) => name);
  const heard = accused.filter((one) => one.heard).map(({ name }) => name);
  if (heard.length > 0) all.push(`Said to be accused or blamed, and heard here: ${listed(heard)}.`);
  if (unheard.length > 0)
    all.push(
      `Said to be accused or blamed, and no words of theirs were found in this text: ${listed(unheard)}.`,
    );
  return all;
}
