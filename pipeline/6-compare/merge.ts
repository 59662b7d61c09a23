import { CATEGORIES, type Category, type CueCounts, type Summary, type ToneSum } from '../types.ts';

/** The summary of no article: `mergeSummaries(emptySummary(), s)` equals `s`. */
export function emptySummary(): Summary {
  const none: ToneSum = { scored: 0, sumMicro: 0, hits: 0, tokens: 0 };
  return {
    articles: 0,
    tokens: { headline: 0, own: 0, quoted: 0, indirect: 0, furniture: 0 },
    cues: {},
    tone: { headline: none, own: none, quoted: none },
  };
}

/**
 * The summary of both sets of articles: every integer added. Associative and commutative, and equal byte for
 * byte as JSON in any order: keys are written in a fixed order, categories in that of `CATEGORIES`. A
 * category present on one side only is kept; an article counted on both sides counts twice.
 */
export function mergeSummaries(a: Summary, b: Summary): Summary {
  return {
    articles: a.articles + b.articles,
    tokens: {
      headline: a.tokens.headline + b.tokens.headline,
      own: a.tokens.own + b.tokens.own,
      quoted: a.tokens.quoted + b.tokens.quoted,
      indirect: a.tokens.indirect + b.tokens.indirect,
      furniture: a.tokens.furniture + b.tokens.furniture,
    },
    cues: mergeCues(a.cues, b.cues),
    tone: {
      headline: mergeTone(a.tone.headline, b.tone.headline),
      own: mergeTone(a.tone.own, b.tone.own),
      quoted: mergeTone(a.tone.quoted, b.tone.quoted),
    },
  };
}

const NO_CUES: CueCounts = { headline: 0, own: 0, quoted: 0, indirect: 0 };

function mergeCues(a: Summary['cues'], b: Summary['cues']): Summary['cues'] {
  const merged: Partial<Record<Category, CueCounts>> = {};
  for (const category of CATEGORIES) {
    const left = a[category];
    const right = b[category];
    if (left !== undefined || right !== undefined) {
      merged[category] = addCues(left ?? NO_CUES, right ?? NO_CUES);
    }
  }
  return merged;
}

function addCues(a: CueCounts, b: CueCounts): CueCounts {
  return {
    headline: a.headline + b.headline,
    own: a.own + b.own,
    quoted: a.quoted + b.quoted,
    indirect: a.indirect + b.indirect,
  };
}

function mergeTone(a: ToneSum, b: ToneSum): ToneSum {
  return {
    scored: a.scored + b.scored,
    sumMicro: a.sumMicro + b.sumMicro,
    hits: a.hits + b.hits,
    tokens: a.tokens + b.tokens,
  };
}
