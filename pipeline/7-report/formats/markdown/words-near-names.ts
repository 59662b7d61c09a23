import type { ArticleFindings, SpeakerTone, TargetTone, TargetWord } from '../../../types.ts';
import { counted, timesEach } from '../../wording.ts';
import { type Block, heading, type Line, paragraph, table } from './nodes.ts';

/** Words a cell shows on one side; the CSV tables have them all. */
const SHOWN = 6;

/** The words near each name, and whose words they are. */
export function wordsNearNames({ analysis }: ArticleFindings, depth: number): Block[] {
  const { targets, speakers } = analysis.tone;
  const found = targets.filter(({ words }) => words.length > 0);
  if (found.length === 0) return [];
  const rows = found.map((target): Line[] => [
    target.name,
    counted(target.mentions, 'time'),
    sideOf(target.words, 1),
    sideOf(target.words, -1),
    leaning(target),
  ]);
  const head = ['Name', 'Named', 'Positive words near it', 'Negative words near it', 'Taken together'];
  return [
    heading(depth, 'Words near names'),
    paragraph(HOW_TO_READ),
    table([head, ...rows]),
    ...speakerBlocks(speakers),
  ];
}

const HOW_TO_READ =
  'Words with a value that stand in one sentence with a name, the weightiest first. They show what is written around the name, by whomever; they do not show what the article or its writer thinks of it. A word can stand near a name and speak of something else: look it up.';

/** Distinct words of one side by weight. */
function sideOf(words: readonly TargetWord[], sign: number): string {
  const weights = new Map<string, number>();
  for (const { text, value, voice, negated } of words) {
    if (value * sign <= 0) continue;
    const marked = voice === 'outlet' ? text.toLowerCase() : `“${text.toLowerCase()}”`;
    const word = negated ? `${marked} (negated)` : marked;
    weights.set(word, (weights.get(word) ?? 0) + Math.abs(value));
  }
  if (weights.size === 0) return 'none';
  const sorted = [...weights].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([word]) => word);
  const more = sorted.length - SHOWN;
  return `${sorted.slice(0, SHOWN).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

function leaning({ label, sentences }: TargetTone): string {
  const where = `in ${counted(sentences, 'sentence')}`;
  return label === undefined ? `no clear leaning ${where}` : `mostly ${label} ${where}`;
}

function speakerBlocks(speakers: readonly SpeakerTone[]): Block[] {
  const named = speakers.filter(({ speaker }) => speaker !== null);
  if (named.length === 0) return speakers.length === 0 ? [] : [paragraph(MARKS)];
  const rows = named.map(({ speaker, target, words }): Line[] => [
    speaker ?? '',
    target,
    timesEach(words, words.length),
  ]);
  return [paragraph(MARKS), table([['Who is quoted', 'Words near the name of', 'Which words'], ...rows])];
}

const MARKS = 'Words in quotation marks are those of people quoted.';
