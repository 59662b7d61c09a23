/**
 * Stage 4: tone of headline, own words and quotations, the headline beside its body, the words near each name.
 * Every figure comes with the words it is made of.
 */
import { type ArcPoint, type Doc, type Passage, type Source, type Tone, VOICES } from '../types.ts';
import { sentenceScores } from './arc.ts';
import { bodyTally, type VoiceTally } from './body-tally.ts';
import { gapOf } from './headline-gap.ts';
import { forget, headlineClaim, headlineWords } from './headline-words.ts';
import { headlineScore, score as scorePassage } from './score.ts';
import type { AskedTarget } from './targets/find-targets.ts';
import { targetTones } from './targets/target-tones.ts';
import { WordColumns } from './word-columns.ts';
import { wordValues } from './word-values.ts';

const OUTLET = VOICES.indexOf('outlet');
const QUOTE = VOICES.indexOf('quote');
/** Filled anew for each article: making them would cost more than filling them. */
const columns = { headline: new WordColumns(), body: new WordColumns() };

/**
 * Needs the voice column. `sources` are those who speak; `targets` are the names to look near, the most mentioned ones
 * if there are none.
 */
export function score(doc: Doc, sources: readonly Source[] = [], targets: readonly AskedTarget[] = []): Tone {
  const { vocab, headline, body } = doc;
  const claim = headlineClaim(doc);
  const values = {
    headline: wordValues(headline, vocab, { into: columns.headline }),
    body: wordValues(body, vocab, { into: columns.body, asked: claim.stems }),
  };
  forget(doc);
  const tally = bodyTally(body, values.body);
  const ofHeadline = headlineScore(headline, vocab, values.headline);
  const scoreOf = (tally: VoiceTally, voice: number) =>
    scorePassage(body, { vocab, values: values.body, tally, voice });
  const own = scoreOf(tally.own, OUTLET);
  const quoted = scoreOf(tally.quoted, QUOTE);
  const gap = gapOf(doc, {
    headlineScore: ofHeadline,
    headlineValues: values.headline,
    bodyValues: values.body,
    body: tally,
    words: headlineWords(doc, claim, values.body),
  });
  const textTokens = ofHeadline.tokens + values.body.spoken;
  const near = targetTones(doc, { values, sources, targets, textTokens });
  const { arc } = tally;
  return { headline: ofHeadline, own, quoted, gap, arc, targets: near.targets, speakers: near.speakers };
}

/** Score and hits of every sentence of a passage, all voices, the words of page furniture left out. */
export function sentenceTones(doc: Doc, passage: Passage): readonly ArcPoint[] {
  return sentenceScores(passage, wordValues(passage, doc.vocab));
}
