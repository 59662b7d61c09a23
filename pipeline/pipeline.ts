/** The composition of the stages; the only place that knows their order. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { tokenize } from './2-tokenize/index.ts';
import { voice } from './3-voice/index.ts';
import { score } from './4-score/index.ts';
import { compileLexicons } from './5-detect/compile.ts';
import { detectors } from './5-detect/detectors/index.ts';
import { detect } from './5-detect/index.ts';
import { compare } from './6-compare/index.ts';
import { type FormatId, type ReportOptions, report as writeReport } from './7-report/index.ts';
import { analysisOf } from './analysis.ts';
import { findingsOf } from './findings.ts';
import { lexicons as shippedLexicons } from './lexicons/index.ts';
import type { Lexicon } from './lexicons/lexicon.ts';
import type {
  Analysed,
  Article,
  Category,
  Comparison,
  LexiconCard,
  Problem,
  ReportFile,
  Stamp,
} from './types.ts';
import { VERSION } from './version.ts';

/** Text → lower-case hex digest. */
export type Hash = (text: string) => string;

export interface NewsframeOptions {
  /** Lexicons to use; the shipped ones unless given. */
  readonly lexicons?: readonly Lexicon[];
  /** SHA-256 of UTF-8; give the platform's own for speed, the result is the same. */
  readonly hash?: Hash;
}

export interface ReportRequest extends Partial<ReportOptions> {
  readonly title: string;
  readonly formats: readonly FormatId[];
  /** Records that could not be used, to be named in the report. */
  readonly problems?: readonly Problem[];
}

export interface Newsframe {
  /** Reads one article. Depends on the article and the options alone. */
  analyze(article: Article): Analysed;
  /** Sets articles side by side; their order does not matter. */
  compare(pairs: readonly Analysed[]): Comparison;
  /** Writes reports as texts with relative paths; nothing touches a disk. */
  report(
    read: readonly { readonly article: Article; readonly pair: Analysed }[],
    request: ReportRequest,
  ): readonly ReportFile[];
  readonly lexicons: readonly LexiconCard[];
}

/** Compiles the lexicons once. Throws an Error that names lexicon and pattern if one cannot be read. */
export function createNewsframe(options: NewsframeOptions = {}): Newsframe {
  const hash = options.hash ?? hashText;
  const lexicons = options.lexicons ?? Object.values(shippedLexicons);
  const compiled = compileLexicons(lexicons);
  const cards = lexicons.map((lexicon) => lexiconCard(lexicon, hash));
  const categories = new Set<Category>([
    ...lexicons.map((lexicon) => lexicon.category),
    ...Object.values(detectors).map((detector) => detector.category),
  ]);
  const lexiconHash = hash(cards.map((card) => `${card.id} ${card.hash}`).join('\n')).slice(0, 12);

  const stampOf = (article: Article): Stamp => ({
    version: VERSION,
    lexicons: lexiconHash,
    options: {},
    input: contentHash(article, hash),
  });
  const analyze = (article: Article): Analysed => {
    const doc = tokenize(article);
    const { quotes, sources } = voice(doc);
    const tone = score(doc, quotes, article.targets);
    const { cues, figures } = detect(doc, compiled);
    const stamp = stampOf(article);
    return {
      analysis: analysisOf(article, doc, { quotes, sources, cues, figures, tone, stamp, categories }),
      doc,
    };
  };
  return {
    analyze,
    compare,
    lexicons: cards,
    report: (read, request) => {
      const { title, formats, problems = [], ...rest } = request;
      const comparison = compare(read.map(({ pair }) => pair));
      const findings = findingsOf(read, { title, comparison, problems, lexicons: cards });
      return writeReport(findings, formats, { excel: false, text: true, ...rest });
    },
  };
}

/** First 12 hex digits of the hash of outlet, date, headline and body: the id of an article without one. */
export function contentHash(
  article: Pick<Article, 'outlet' | 'date' | 'headline' | 'body'>,
  hash: Hash = hashText,
): string {
  const { outlet = '', date = '', headline, body } = article;
  return hash(JSON.stringify([outlet, date, headline, body])).slice(0, 12);
}

function hashText(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

function lexiconCard(lexicon: Lexicon, hash: Hash): LexiconCard {
  const { id, category, title, licence, groups } = lexicon;
  return {
    id,
    category,
    title,
    entries: groups.reduce((sum, group) => sum + group.entries.length, 0),
    source: sourcesOf(lexicon),
    licence,
    hash: hash(JSON.stringify(lexicon)).slice(0, 12),
  };
}

/** Each source once: "own; class after Hooper 1975; …". */
function sourcesOf({ groups }: Lexicon): string {
  const parts = groups.flatMap(({ source }) => source.split(/;\s*/)).filter((part) => part !== '');
  const [own, others] = [parts.includes('own') ? ['own'] : [], parts.filter((part) => part !== 'own').sort()];
  return [...own, ...new Set(others)].join('; ');
}
