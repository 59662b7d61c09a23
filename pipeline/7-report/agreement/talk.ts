import type { Agreement } from '../../agreement/data.ts';
import type { KindCount, Phrase } from '../../agreement/phrases.ts';
import { type Block, heading, type Line, list, paragraph, strong } from '../formats/markdown/nodes.ts';
import { kindName } from './figures.ts';

/** Reasons of one phrase that are read out at most. */
const REASONS = 4;

/** The phrases a class disagrees on most, as questions: nobody is told who is right. */
export function talk(agreement: Agreement): readonly Block[] {
  const { questions } = agreement;
  if (questions.length === 0) {
    return [
      heading(2, 'Talk about these'),
      paragraph('There is no phrase on which two coders of one text differ.'),
    ];
  }
  return [
    heading(2, 'Talk about these'),
    paragraph(
      'The phrases this class disagrees on most. Hear both sides before anybody changes a mark; there may be no one answer.',
    ),
    ...questions.flatMap((phrase, i) => question(phrase, i + 1, agreement)),
  ];
}

function question(phrase: Phrase, number: number, agreement: Agreement): readonly Block[] {
  const text = agreement.texts.find(({ id }) => id === phrase.text);
  const where = [text?.outlet ?? text?.id, phrase.line === undefined ? undefined : `line ${phrase.line}`];
  return [
    heading(3, `${number}. “${phrase.words}”`),
    paragraph([
      strong(asked(phrase, agreement)),
      ` (${where.filter((part) => part !== undefined).join(', ')})`,
    ]),
    list([...reasons(phrase), ...toolSays(phrase, agreement)]),
  ].filter((block) => block.type !== 'list' || block.children.length > 0);
}

/** @example asked(…) // '10 of 24 marked “sweeping” (7 as emotive words, 3 as labels): what speaks for it, what against?' */
function asked({ marked, coders, words, kinds }: Phrase, agreement: Agreement): string {
  if (marked < coders) {
    const named =
      kinds.length === 1 ? `as ${kindName(kinds[0]!.category, agreement)}` : `(${counted(kinds, agreement)})`;
    return `${marked} of ${coders} marked “${words}” ${named}: what speaks for it, what against?`;
  }
  return `All ${coders} marked “${words}”, but not as one kind (${counted(kinds, agreement)}): which words in the sentence decide?`;
}

function counted(kinds: readonly KindCount[], agreement: Agreement): string {
  return kinds.map(({ category, count }) => `${count} as ${kindName(category, agreement)}`).join(', ');
}

function reasons({ reasons: given }: Phrase): readonly Line[] {
  const more = given.length - REASONS;
  const rest = more > 0 ? [`and ${more} more ${more === 1 ? 'reason' : 'reasons'}`] : [];
  return [...given.slice(0, REASONS).map((reason) => `a reason given: ${reason}`), ...rest];
}

function toolSays({ tool }: Phrase, agreement: Agreement): readonly Line[] {
  if (tool === undefined) return [];
  if (tool.length === 0) return ['newsframe, which goes by word lists and rules, does not mark it'];
  const kinds = tool.map((category) => kindName(category, agreement)).join(', ');
  return [`newsframe, which goes by word lists and rules, marks it as ${kinds}`];
}
