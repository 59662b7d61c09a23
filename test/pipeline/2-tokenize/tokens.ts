import { tokenize } from '../../../pipeline/2-tokenize/index.ts';
import { type Article, type Doc, type Passage, POS_TAGS } from '../../../pipeline/types.ts';

export const read = (body: string, headline = ''): Doc => tokenize({ id: 'a', headline, body });

/** Sentences of a passage as they stand in the text. */
export function sentencesOf({ text, start, end, sentences }: Passage): readonly string[] {
  const found: string[] = [];
  for (let s = 0; s < sentences.length; s += 2) {
    found.push(text.slice(start[sentences[s]!], end[sentences[s + 1]! - 1]));
  }
  return found;
}

/** Words for which a column is set, as they stand in the text. */
export function marked(passage: Passage, column: Uint8Array): readonly string[] {
  const found: string[] = [];
  for (let i = 0; i < passage.length; i += 1) {
    if (column[i]) found.push(passage.text.slice(passage.start[i], passage.end[i]));
  }
  return found;
}

/** The clauses of a passage, tokens joined by spaces. */
export function clausesOf(passage: Passage): readonly string[] {
  const found: string[] = [];
  for (let i = 0; i < passage.length; i += 1) {
    const word = passage.text.slice(passage.start[i], passage.end[i]);
    const clause = passage.clause[i]!;
    found[clause] = found[clause] === undefined ? word : `${found[clause]} ${word}`;
  }
  return found;
}

/** Everything tokenizing found in an article, without the vocabulary's numbers. */
export function serialised(article: Article): string {
  const doc = tokenize(article);
  const { surface, norm, lemma, pos } = doc.vocab;
  const tokens = (passage: Passage) =>
    Array.from({ length: passage.length }, (_, i) => {
      const row = passage.lexeme[i]!;
      const { start, end, sentence, paragraph, clause, word, negated, inName, voice } = passage;
      return [
        surface[row],
        norm[row],
        lemma[row],
        POS_TAGS[pos[row]!],
        start[i],
        end[i],
        sentence[i],
        paragraph[i],
        clause[i],
        word[i],
        negated[i],
        inName[i],
        voice[i],
      ];
    });
  const { id, furniture, mentions, cautions } = doc;
  return JSON.stringify({
    id,
    headline: tokens(doc.headline),
    body: tokens(doc.body),
    furniture,
    mentions,
    cautions,
  });
}
