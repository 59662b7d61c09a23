import { counted, grouped, rateInWords } from '../../../wording.ts';
import { type Block, heading, type Line, paragraph, table } from '../nodes.ts';
import type { StoryFindings, Telling } from './telling.ts';

/** Own words below which a text is called short. */
const SHORT = 300;

/** Words counted apart by whose they are, and marks in the outlets' own words. */
export function voicesSection({ tellings }: StoryFindings): Block[] {
  const rows = tellings.map((telling): Line[] => {
    const { own, quoted, indirect } = telling.found.analysis.tokens;
    return [telling.name, grouped(own), grouped(quoted), grouped(indirect), marks(telling)];
  });
  const head = ['Telling', 'Own words', 'In quotation marks', 'Reported speech', 'Marks in own words'];
  return [
    heading(2, 'Whose words'),
    table([head, ...rows]),
    paragraph(
      `Words in quotation marks belong to the people quoted. A mark is a phrase worth a second look, not a fault.${caution(tellings)}`,
    ),
  ];
}

function marks({ profile }: Telling): string {
  if (profile === undefined) return 'not compared';
  return profile.all.per100 === undefined
    ? `${counted(profile.all.count, 'mark')}; too few words for a rate`
    : rateInWords(profile.all);
}

function caution(tellings: readonly Telling[]): string {
  const short = tellings.filter(({ found }) => found.analysis.tokens.own < SHORT).length;
  if (short === 0) return ' Ranges that overlap a good deal show no difference.';
  const subject =
    short === tellings.length
      ? 'All texts are short'
      : `${counted(short, 'text')} of ${tellings.length} ${short === 1 ? 'is' : 'are'} short`;
  return ` ${subject}: a single word changes the rate, so do not make anything of small differences.`;
}
