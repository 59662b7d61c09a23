import type { Analysis, Findings, TokenCounts } from '../../../types.ts';
import { quotedShare } from '../../quoted-share.ts';
import { counted, grouped, headlineToneInWords, rateInWords, toneInWords } from '../../wording.ts';
import { label, type NumberedArticle } from './label.ts';
import { type Block, heading, type Line, paragraph, table } from './nodes.ts';

/** Below this a rate stands on few words. */
const SHORT = 300;

/** Every article in figures, with what the figures mean. */
export function atAGlance(articles: readonly NumberedArticle[], { comparison }: Findings): Block[] {
  const profiles = new Map(comparison.profiles.map((profile) => [profile.name, profile]));
  const rows = articles.map((article): Line[] => {
    const { analysis } = article.found;
    const profile = profiles.get(analysis.id);
    return [
      label(article),
      ownWords(analysis),
      share(analysis.tokens),
      profile ? rateInWords(profile.all) : 'not compared',
      headlineToneInWords(analysis.tone.headline),
      toneInWords(analysis.tone.own),
    ];
  });
  const head = [
    'Article',
    'Own words',
    'In quotation marks',
    'Marks in own words',
    'Tone words of the headline',
    'Body tone, own words',
  ];
  return [
    heading(2, 'At a glance'),
    paragraph(inWords(articles.map(({ found }) => found.analysis.tokens))),
    table([head, ...rows]),
    paragraph(HOW_TO_READ),
  ];
}

const HOW_TO_READ =
  'How to read it: “2.0 per 100 words, between 0.9 and 3.8” means two marks in every hundred own words. Short texts leave much to chance, so the figure for this way of writing may really lie anywhere from 0.9 to 3.8. ' +
  'If two such ranges overlap a good deal, do not make much of the difference. ' +
  'Tone runs from −1 (all negative words) to 1 (all positive words) and comes from general word values; it says nothing about what the article is for or against.';

function inWords(counts: readonly TokenCounts[]): string {
  const sum = (voice: keyof TokenCounts) => counts.reduce((total, tokens) => total + tokens[voice], 0);
  const total = sum('own') + sum('quoted') + sum('indirect');
  const subject = counts.length === 1 ? 'The article has' : `The ${counts.length} articles together have`;
  return (
    `${subject} ${counted(total, 'word')} of text below the ${counts.length === 1 ? 'headline' : 'headlines'}: ${grouped(sum('own'))} in the ` +
    `${counts.length === 1 ? 'outlet’s' : 'outlets’'} own words, ${grouped(sum('quoted'))} in quotation marks and ${grouped(sum('indirect'))} in reported speech.`
  );
}

function ownWords({ tokens }: Analysis): string {
  return tokens.own < SHORT ? `${grouped(tokens.own)} (a short text: read with care)` : grouped(tokens.own);
}

function share(tokens: TokenCounts): string {
  const quoted = quotedShare(tokens);
  if (quoted === undefined) return 'no body text';
  return `${(quoted * 100).toFixed(0)}% (${counted(tokens.quoted, 'word')})`;
}
