/** Tone in the terminal: every figure with the words it is made of. */
import {
  counted,
  headlineToneInWords,
  listed,
  shortly,
  toneInWords,
  toneWordsInWords,
} from '../../pipeline/7-report/wording.ts';
import type { Article, HeadlineGap, Score, TargetTone, Tone, ToneLink } from '../../pipeline/types.ts';
import { blanked } from './plain-text.ts';

/** Words shown of a score; tone.csv has them all. */
const SHOWN = 20;

const LINKS: Readonly<Record<ToneLink, string>> = {
  near: '',
  actor: ', it does this',
  affected: ', it undergoes this',
  against: ', it stands behind this',
};

/** Lines on headline, own words, quotations and the words near names; none without a valued word. */
export function toneExplanation(article: Article, tone: Tone): readonly string[] {
  const { headline, own, quoted, gap, targets } = tone;
  if (headline.hits + own.hits + quoted.hits === 0) return [];
  const near = targets.filter(({ words }) => words.length > 0);
  return [
    'Tone, and the words it comes from',
    `  headline: ${headlineToneInWords(headline)}`,
    ...gapLines(article, gap).map((line) => `    ${line}`),
    ...scoreLines('own words', own),
    ...scoreLines('in quotation marks', quoted),
    ...(near.length === 0
      ? []
      : ['Words near names (what is written around a name, not what anybody thinks of it)']),
    ...near.flatMap(targetLines),
    '',
  ];
}

function gapLines(
  { body }: Article,
  { higher, lower, headlineOnly, support }: HeadlineGap,
): readonly string[] {
  const lines: string[] = [];
  if (higher !== undefined && lower !== undefined) {
    lines.push(
      `stretches of the body as long as the headline: ${higher.toFixed(0)}% higher, ${lower.toFixed(0)}% lower, the rest the same`,
    );
  }
  if (headlineOnly.length > 0)
    lines.push(`not in the body: ${listed(headlineOnly.map((word) => `“${blanked(word)}”`))}`);
  if (body.trim() !== '') {
    const closest = support === null ? 'none found' : blanked(body.slice(support.start, support.end));
    lines.push(`sentence of the body that comes closest: ${closest}`);
  }
  return lines;
}

function scoreLines(whose: string, score: Score): readonly string[] {
  if (score.tokens === 0) return [];
  const words = score.hits === 0 ? [] : [`    ${blanked(toneWordsInWords(score.words, SHOWN))}`];
  return [`  ${whose}: ${toneInWords(score)}`, ...words];
}

function targetLines({ name, mentions, label, sentences, words }: TargetTone): readonly string[] {
  const leaning = label === undefined ? 'no clear leaning' : `mostly ${label}`;
  const shown = words
    .slice(0, SHOWN)
    .map(
      ({ text, value, link, voice, speaker, negated }) =>
        `${blanked(text)} ${shortly(value)}${negated ? ' (negated)' : ''}${LINKS[link]}${voice === 'outlet' ? '' : `, quoted${speaker ? ` from ${blanked(speaker)}` : ''}`}`,
    );
  const more = words.length - shown.length;
  return [
    `  ${blanked(name)}, named ${counted(mentions, 'time')}: ${leaning} in ${counted(sentences, 'sentence')}`,
    `    ${shown.join('; ')}${more > 0 ? `; and ${more} more` : ''}`,
  ];
}
