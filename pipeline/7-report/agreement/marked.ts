import type { Agreement } from '../../agreement/data.ts';
import type { Phrase } from '../../agreement/phrases.ts';
import { type Block, heading, paragraph, table } from '../formats/markdown/nodes.ts';
import { counted } from '../wording.ts';
import { kindName } from './figures.ts';

/** Phrases of one text that are listed; all are in the CSV. */
const LISTED = 25;

/** What the class marked in each text, most marked first: the heat map in words. */
export function marked(agreement: Agreement): readonly Block[] {
  return [heading(2, 'What the class marked'), ...agreement.texts.flatMap((_, i) => markedIn(agreement, i))];
}

/** The same for one text. */
export function markedIn(agreement: Agreement, i: number): readonly Block[] {
  const text = agreement.texts[i]!;
  const phrases = agreement.phrases
    .filter((phrase) => phrase.text === text.id)
    .sort((a, b) => b.marked - a.marked || place(a) - place(b) || a.start - b.start || a.end - b.end);
  const shown = phrases.slice(0, LISTED);
  const rest = phrases.length - shown.length;
  return [
    heading(3, textTitle(text)),
    paragraph(
      `${counted(text.coders, 'coder')}, ${counted(text.words, 'word')}, ${counted(phrases.length, 'phrase')} marked by somebody.`,
    ),
    ...(shown.length === 0
      ? []
      : [
          table([
            ['Phrase', 'Line', 'Marked by', 'As'],
            ...shown.map((phrase) => [
              phrase.words,
              phrase.line === undefined ? '' : String(phrase.line),
              `${phrase.marked} of ${phrase.coders}`,
              kindsOf(phrase, agreement),
            ]),
          ]),
        ]),
    ...(rest > 0
      ? [paragraph(`${counted(rest, 'more phrase', 'more phrases')} in agreement-phrases.csv.`)]
      : []),
  ];
}

function textTitle({ headline, outlet, id }: Agreement['texts'][number]): string {
  return `${headline.trim() === '' ? id : headline}${outlet === undefined ? '' : ` (${outlet})`}`;
}

function kindsOf({ kinds }: Phrase, agreement: Agreement): string {
  return kinds.map(({ category, count }) => `${kindName(category, agreement)} ${count}`).join(', ');
}

function place({ passage }: Phrase): number {
  return passage === 'headline' ? 0 : 1;
}
