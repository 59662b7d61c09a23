import {
  type Analysed,
  CATEGORIES,
  type Category,
  type Cue,
  type CueCounts,
  type Score,
  type Summary,
  type ToneSum,
} from '../types.ts';
import { ownTokensSetAside, type SetAside, withoutTone } from './set-aside.ts';

/**
 * The countable part of one article, as integers that add up (`mergeSummaries`). Cues of the headline count
 * as `headline` whoever speaks; cues of the body go by their voice. The categories are those the analysis
 * has a rate for, 0 included, in the order of `CATEGORIES`. Scores are kept in units of 1e-6. With sentences set
 * aside, the own words and marks in them are not counted, and there is no tone.
 */
export function summarise(pair: Analysed, setAside?: SetAside): Summary {
  const { tokens, rates, tone } = pair.analysis;
  const isCounted = ({ passage, voice, sentence }: Cue) =>
    passage !== 'body' || voice !== 'outlet' || !isSetAside(sentence[0], setAside);
  const cues = setAside === undefined ? pair.analysis.cues : pair.analysis.cues.filter(isCounted);
  const summary: Summary = {
    articles: 1,
    tokens: {
      headline: tokens.headline,
      own: tokens.own,
      quoted: tokens.quoted,
      indirect: tokens.indirect,
      furniture: tokens.furniture,
    },
    cues: countCues(cues, rates),
    tone: { headline: toneSum(tone.headline), own: toneSum(tone.own), quoted: toneSum(tone.quoted) },
  };
  if (setAside === undefined) return summary;
  const own = tokens.own - ownTokensSetAside(pair, setAside);
  return withoutTone({ ...summary, tokens: { ...summary.tokens, own } });
}

function isSetAside(sentence: number, setAside: SetAside | undefined): boolean {
  return setAside !== undefined && (setAside.whole || setAside.sentences.has(sentence));
}

const PLACES = { outlet: 'own', quote: 'quoted', indirect: 'indirect' } as const;

function countCues(cues: readonly Cue[], rates: Analysed['analysis']['rates']): Summary['cues'] {
  const counts: Partial<Record<Category, CueCounts>> = {};
  for (const category of CATEGORIES) {
    const count = { headline: 0, own: 0, quoted: 0, indirect: 0 };
    const here = cues.filter((cue) => cue.category === category);
    for (const cue of here) count[cue.passage === 'headline' ? 'headline' : PLACES[cue.voice]] += 1;
    if (here.length > 0 || rates[category] !== undefined) counts[category] = count;
  }
  return counts;
}

function toneSum({ score, hits, tokens }: Score): ToneSum {
  const sumMicro = score === undefined ? 0 : Math.round(score * 1e6) + 0; // + 0 turns −0 into 0
  return { scored: score === undefined ? 0 : 1, sumMicro, hits, tokens };
}
