/** The words of a figure’s sentence that no other figure stands nearer to. */
import type { Analysed, Figure } from '../../types.ts';
import { tokenAt } from '../token-at.ts';
import { isContext, stemOf } from './context-words.ts';
import type { FigureNode } from './figure-nodes.ts';

/** Words up to the next figure on either side, in the sentence. */
export function neighbourhood(
  { doc }: Analysed,
  figure: Figure,
  before: Figure | undefined,
  behind: Figure | undefined,
): Pick<FigureNode, 'local' | 'isListed'> {
  const passage = figure.passage === 'body' ? doc.body : doc.headline;
  const sentence = passage.sentence[Math.min(tokenAt(passage, figure.start), passage.length - 1)] ?? 0;
  let from = passage.sentences[sentence * 2] ?? 0;
  let until = passage.sentences[sentence * 2 + 1] ?? passage.length;
  let isListed = false;
  for (const other of [before, behind]) {
    if (other?.passage !== figure.passage) continue;
    const [first, end] = [tokenAt(passage, other.start), tokenAt(passage, other.end)];
    if (first < from || first >= until) continue;
    isListed ||= other.unit === figure.unit;
    if (other === before) from = end;
    else until = first;
  }
  const local = new Set<string>();
  for (let i = from; i < until; i += 1) {
    const row = passage.lexeme[i]!;
    if (passage.word[i] && isContext(doc.vocab, row, figure)) local.add(stemOf(doc.vocab.lemma[row]!));
  }
  return { local, isListed };
}
