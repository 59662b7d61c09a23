/**
 * How other people's words are counted. They never change what is found, only what is counted.
 * separate: the outlet's own words, with quoted and paraphrased words beside them · exclude: words of others
 * are left out of cues altogether · include: all words of the article count as one text.
 */
import { type Analysed, type Analysis, type Cue, type Passage, VOICES } from './types.ts';

export const QUOTE_MODES = ['separate', 'exclude', 'include'] as const;
export type QuoteMode = (typeof QUOTE_MODES)[number];

const FURNITURE = VOICES.indexOf('furniture');
const OUTLET = VOICES.indexOf('outlet');

export function keptCues(cues: readonly Cue[], mode: QuoteMode): readonly Cue[] {
  return mode === 'exclude' ? cues.filter(({ voice }) => voice === 'outlet') : cues;
}

/** The pair as a comparison counts it: with `include`, every word of the body is the article's own. */
export function countedPair(pair: Analysed, mode: QuoteMode): Analysed {
  if (mode !== 'include') return pair;
  const { analysis, doc } = pair;
  return {
    analysis: countedAnalysis(analysis, mode),
    doc: { ...doc, headline: allOwn(doc.headline), body: allOwn(doc.body) },
  };
}

/** The analysis alone, counted the same way. */
export function countedAnalysis(analysis: Analysis, mode: QuoteMode): Analysis {
  if (mode !== 'include') return analysis;
  const { own, quoted, indirect } = analysis.tokens;
  return {
    ...analysis,
    tokens: { ...analysis.tokens, own: own + quoted + indirect, quoted: 0, indirect: 0 },
    cues: analysis.cues.map((cue) => ({ ...cue, voice: 'outlet' })),
  };
}

function allOwn(passage: Passage): Passage {
  return { ...passage, voice: passage.voice.map((code) => (code === FURNITURE ? code : OUTLET)) };
}
