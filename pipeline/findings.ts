/** Gathers what a report is made of: articles with their sentences, the comparison, the lexicons used. */
import { sentenceTones } from './4-score/index.ts';
import { withText } from './analysis.ts';
import { round6 } from './stats/round6.ts';
import {
  type Analysed,
  type Article,
  type ArticleFindings,
  type Comparison,
  type Doc,
  type Findings,
  type LexiconCard,
  type Passage,
  type Problem,
  type SensitivityRow,
  type SentenceRow,
  VOICES,
} from './types.ts';
import { VERSION } from './version.ts';

const FURNITURE = VOICES.indexOf('furniture');
const QUOTE = VOICES.indexOf('quote');

export interface FindingsContext {
  readonly title: string;
  readonly comparison: Comparison;
  readonly sensitivity?: readonly SensitivityRow[];
  readonly problems: readonly Problem[];
  readonly lexicons: readonly LexiconCard[];
}

/** Articles by event, date, outlet and id, so that a report does not depend on the order of reading. */
export function findingsOf(read: readonly ArticleFindings[], context: FindingsContext): Findings {
  const articles = read.toSorted((a, b) => inReadingOrder(a.article, b.article));
  return { ...context, articles, version: VERSION };
}

/** Articles on one event stand together, the earliest first; what is not known comes last. */
function inReadingOrder(a: Article, b: Article): number {
  for (const field of ['event', 'date', 'outlet', 'id'] as const) {
    const [x, y] = [a[field], b[field]];
    if (x === y) continue;
    if (x === undefined || y === undefined) return x === undefined ? 1 : -1;
    return x < y ? -1 : 1;
  }
  return 0;
}

/** What a report needs of an article; its doc is not kept. */
export function articleFindings(article: Article, { analysis, doc }: Analysed): ArticleFindings {
  const starts = analysis.cues.map((cue) => `${cue.passage} ${cue.sentence[0]}`);
  const cuesAt = new Map<string, number>();
  for (const start of starts) cuesAt.set(start, (cuesAt.get(start) ?? 0) + 1);
  const rows = [doc.headline, doc.body].flatMap((passage) => sentenceRows(doc, passage, cuesAt));
  return { article, analysis: withText(analysis, article.body), sentences: rows };
}

function sentenceRows(
  doc: Doc,
  passage: Passage,
  cuesAt: ReadonlyMap<string, number>,
): readonly SentenceRow[] {
  return sentenceTones(doc, passage).map((tone, index) => {
    const first = passage.sentences[index * 2]!;
    const end = passage.sentences[index * 2 + 1]!;
    const start = passage.start[first]!;
    const stop = passage.end[end - 1]!;
    const furniture = passage.voice[first] === FURNITURE;
    let tokens = 0;
    let quoted = 0;
    for (let i = first; i < end; i += 1) {
      tokens += passage.word[i]!;
      if (passage.voice[i] === QUOTE) quoted += passage.word[i]!;
    }
    return {
      passage: passage.name,
      start,
      end: stop,
      index,
      paragraph: passage.paragraph[first]!,
      text: passage.text.slice(start, stop),
      tokens,
      quoted,
      furniture,
      ...(furniture ? {} : { score: round6(tone.score) }),
      hits: tone.hits,
      cues: cuesAt.get(`${passage.name} ${start}`) ?? 0,
    };
  });
}
