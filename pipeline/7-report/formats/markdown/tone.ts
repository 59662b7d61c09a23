import type { ArcPoint, ArticleFindings, HeadlineGap, Score } from '../../../types.ts';
import type { ReportOptions } from '../../format.ts';
import { headlineToneInWords, listed, toneInWords, wordsBySide } from '../../wording.ts';
import { type Block, heading, type Line, list, paragraph, quotation, strong } from './nodes.ts';

/** Valued words a line shows of each side; the CSV tables have them all. */
const SHOWN = 10;
/** Sentences a row of signs shows one by one; longer bodies are put together in as many parts. */
const SIGNS = 40;
/** Below this distance from 0 a sentence leans to neither side. */
const MIDDLE = 0.05;

/** The tone of an article with the words it comes from, and its headline beside its body. */
export function toneSection(
  { article, analysis }: ArticleFindings,
  depth: number,
  options: ReportOptions,
): Block[] {
  const { headline, own, quoted, gap, arc } = analysis.tone;
  if (headline.hits + own.hits + quoted.hits === 0) return [];
  const lines: Line[] = [
    [strong('Headline'), `: ${headlineToneInWords(headline)}`],
    ...(own.tokens === 0 ? [] : [scoreLine('Own words', own)]),
    ...(quoted.tokens === 0 ? [] : [scoreLine('In quotation marks', quoted)]),
    ...(arc.some(({ hits }) => hits > 0) ? [arcLine(arc)] : []),
  ];
  return [
    heading(depth, 'Tone, and the words it comes from'),
    list(lines),
    ...gapBlocks(gap, article.headline, options.text ? article.body : undefined),
  ];
}

function scoreLine(whose: string, score: Score): Line {
  const words = score.hits === 0 ? '' : `. ${wordsBySide(score.words, SHOWN)}`;
  return [strong(whose), `: ${toneInWords(score)}${words}`];
}

/** Signs in the order of the sentences: they read well aloud, in print and without colour. */
function arcLine(arc: readonly ArcPoint[]): Line {
  const parts = Math.min(SIGNS, arc.length);
  const signs = Array.from({ length: parts }, (_, part) => {
    const from = Math.floor((part * arc.length) / parts);
    const to = Math.floor(((part + 1) * arc.length) / parts);
    return signOf(arc.slice(from, to));
  });
  const each = parts === arc.length ? 'sentence by sentence' : `in ${parts} parts`;
  return [
    strong('From beginning to end'),
    `, ${each} (+ positive, − negative, · neither): ${signs.join(' ')}`,
  ];
}

function signOf(points: readonly ArcPoint[]): string {
  const mean = points.reduce((sum, { score }) => sum + score, 0) / points.length;
  return Math.abs(mean) < MIDDLE ? '·' : mean < 0 ? '−' : '+';
}

/** `body` is absent in a report without the articles' text. */
function gapBlocks(gap: HeadlineGap, headline: string, body: string | undefined): Block[] {
  if (headline.trim() === '') return [];
  const lines = [stretches(gap), only(gap)].filter((line) => line !== undefined);
  const blocks = lines.map((line) => paragraph(line));
  if (body === undefined || body.trim() === '') return blocks;
  const { support } = gap;
  return support === null
    ? [...blocks, paragraph(NO_SUPPORT)]
    : [...blocks, paragraph(SUPPORT), quotation(body.slice(support.start, support.end))];
}

const SUPPORT =
  'The sentence of the body that shares most words with the headline. Does it say as much as the headline?';
const NO_SUPPORT =
  'No sentence of the body shares half of the headline’s words. It may say the same in other words: where, if anywhere?';

function stretches({ higher, lower }: HeadlineGap): string | undefined {
  if (higher === undefined || lower === undefined) return undefined;
  const [share, side] = higher >= lower ? [higher, 'more negative'] : [lower, 'more positive'];
  return `The headline is ${side} than ${share.toFixed(0)}% of all stretches of the body that have its length.`;
}

function only({ headlineOnly }: HeadlineGap): string | undefined {
  if (headlineOnly.length === 0) return undefined;
  return `Only the headline has ${listed(headlineOnly.map((word) => `“${word}”`))}; in the body ${headlineOnly.length === 1 ? 'it does' : 'they do'} not occur in any form.`;
}
