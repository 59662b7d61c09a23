/** A figure with what its sentence says around it: the ground on which two figures are held to be about one thing. */
import { type Analysed, type Figure, type Passage, VOICES, type Vocab } from '../../types.ts';
import { tokenAt } from '../token-at.ts';
import { isContext, stemOf } from './context-words.ts';
import { neighbourhood } from './neighbourhood.ts';
import { isPart, isWhole } from './part-and-whole.ts';

export interface FigureNode {
  /** Index of the article in the story. */
  readonly article: number;
  readonly figure: Figure;
  /** Number of its sentence, and of the passage: 0 headline, 1 body. */
  readonly sentence: number;
  readonly passage: 0 | 1;
  /** Stems of the content words around it in its sentence; numbers and its own noun left out. */
  readonly context: ReadonlySet<string>;
  /** Those of them between the figures before and behind it. */
  readonly local: ReadonlySet<string>;
  /** Its sentence has another figure of this unit: a list, a comparison. */
  readonly isListed: boolean;
  /** The same with the sentence before, where "the area" may have got its name. */
  readonly wider: ReadonlySet<string>;
  /** Surnames of the people its sentence names. */
  readonly people: ReadonlySet<string>;
  /** The word before it: in 2018, since 2018. */
  readonly lead: string;
  /** Weekdays and months near it. */
  readonly days: ReadonlySet<string>;
  /** Who says it is in the sentence: says, counts, estimates … */
  readonly isReported: boolean;
  /** A count, an estimate, a figure: the word is there. */
  readonly isEstimate: boolean;
  /** The printed figure holds its noun, or says behind it what is measured. */
  readonly saysNoun: boolean;
  /** "four of them": a part of what was counted before. */
  readonly isPart: boolean;
  /** The whole of which another figure is a part: 820 of the 900 employees. */
  readonly isWhole: boolean;
}

const FURNITURE = VOICES.indexOf('furniture');

/** Words looked at on either side, within the sentence. */
const REACH = 14;

/** A day belongs to the figure if it stands this near. */
const DAY_REACH = 8;

const DAYS = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december'.split(
    ' ',
  ),
);

const REPORTING = new Set('accord claim count estimate figure number put report say suggest tell'.split(' '));

const ESTIMATES = new Set('claim count estimate figure number put'.split(' '));

/** Nodes of an article's figures, in text order. */
export function figureNodes(analysed: Analysed, article: number): readonly FigureNode[] {
  return analysed.analysis.figures.map((figure, i, all) => ({
    article,
    ...neighbourhood(analysed, figure, all[i - 1], all[i + 1]),
    isWhole: isWhole(analysed, all[i - 1], figure),
    isPart: isPart(analysed, figure),
    ...surroundings(analysed, figure),
  }));
}

function surroundings(
  { analysis, doc }: Analysed,
  figure: Figure,
): Omit<FigureNode, 'article' | 'isWhole' | 'isPart' | 'local' | 'isListed'> {
  const { vocab } = doc;
  const passage = figure.passage === 'body' ? doc.body : doc.headline;
  const [first, end] = [tokenAt(passage, figure.start), tokenAt(passage, figure.end)];
  const sentence = passage.sentence[Math.min(first, passage.length - 1)] ?? 0;
  const [start, stop] = [
    passage.sentences[sentence * 2] ?? 0,
    passage.sentences[sentence * 2 + 1] ?? passage.length,
  ];
  const own = new Set(figure.text.toLowerCase().split(/[\s-]+/));
  const context = new Set<string>();
  const days = new Set<string>();
  let isReported = false;
  let isEstimate = false;
  for (let i = Math.max(start, first - REACH); i < Math.min(stop, end + REACH); i += 1) {
    if (!passage.word[i] || passage.voice[i] === FURNITURE) continue;
    const row = passage.lexeme[i]!;
    const lemma = vocab.lemma[row]!;
    if (DAYS.has(lemma)) {
      if (i >= first - DAY_REACH && i < end + DAY_REACH && isName(vocab, row)) days.add(lemma);
    } else if (REPORTING.has(lemma)) {
      isReported = true;
      isEstimate ||= ESTIMATES.has(lemma);
    } else if (isContext(vocab, row, figure) && !own.has(vocab.norm[row]!)) context.add(stemOf(lemma));
  }
  return {
    figure,
    sentence,
    passage: figure.passage === 'headline' ? 0 : 1,
    context,
    wider: withSentenceBefore(passage, vocab, sentence, figure, context),
    people: peopleIn(analysis.mentions, figure, passage, start, stop),
    lead: first > start ? vocab.norm[passage.lexeme[first - 1]!]! : '',
    days,
    isReported,
    isEstimate,
    saysNoun:
      figure.unit === 'people' || figure.unit === 'count'
        ? saysNoun(figure, own)
        : figure.counts !== undefined,
  };
}

function withSentenceBefore(
  passage: Passage,
  vocab: Vocab,
  sentence: number,
  figure: Figure,
  context: ReadonlySet<string>,
): ReadonlySet<string> {
  const wider = new Set(context);
  // A question or a cry of a few words ("The bill?") leads back to what stands before it.
  for (let s = sentence - 1; s >= 0 && s >= sentence - 2; s -= 1) {
    const [from, until] = [passage.sentences[s * 2]!, passage.sentences[s * 2 + 1]!];
    for (let i = from; i < until; i += 1) {
      const row = passage.lexeme[i]!;
      if (
        passage.word[i] &&
        passage.voice[i] !== FURNITURE &&
        isContext(vocab, row, figure) &&
        !DAYS.has(vocab.lemma[row]!)
      )
        wider.add(stemOf(vocab.lemma[row]!));
    }
    if (until - from > 6) break;
  }
  return wider;
}

function peopleIn(
  mentions: Analysed['analysis']['mentions'],
  figure: Figure,
  passage: Passage,
  first: number,
  end: number,
): ReadonlySet<string> {
  const [start, stop] = [passage.start[first] ?? 0, passage.end[end - 1] ?? 0];
  const people = new Set<string>();
  for (const mention of mentions) {
    if (mention.passage !== figure.passage || mention.start < start || mention.end > stop) continue;
    if (mention.kind === 'person')
      people.add(mention.actor.slice(mention.actor.lastIndexOf(' ') + 1).toLowerCase());
  }
  return people;
}

function saysNoun({ counts, text }: Figure, own: ReadonlySet<string>): boolean {
  if (counts === undefined) return false;
  return own.has(counts) || text.toLowerCase().includes(counts.slice(0, 4).toLowerCase());
}

/** "May" and "March" are days only with a capital. */
function isName(vocab: Vocab, row: number): boolean {
  const first = vocab.surface[row]!.charAt(0);
  return first !== first.toLowerCase();
}
