import { LexemeFlag, type Passage, VOICES, type Vocab } from '../../types.ts';
import type { Detector } from '../cue.ts';
import type { Stretch } from '../exceptions.ts';
import { isAnswered, isAskedOfOthers } from './question-answered.ts';
import { isQuestionWithoutMark, type QuestionForm, questionForm } from './question-form.ts';

const OUTLET = VOICES.indexOf('outlet');
/** Longer ones are pasted together or explain more than they ask. */
const MOST_WORDS = 40;
/** With so many questions standing alone, a text is an interview or a list of questions and answers. */
const INTERVIEW = 4;
/** A question that goes on with what was said before is no heading. */
const CONNECTIVES = new Set('so but and or still then yet'.split(' '));
/** Most words of a question that may be a heading. */
const LONGEST_HEADING = 6;
/** Sentences per paragraph from which on paragraphs mean something. */
const SENTENCES_OF_PARAGRAPH = 1.5;

/** A question the outlet asks in its own voice and leaves open: "Is this the end of the market?" */
export const rhetoricalQuestion: Detector = {
  id: 'rhetorical-question',
  category: 'rhetorical-question',
  title: 'Questions in the outlet’s own voice',
  description:
    'Questions that the outlet leaves open or that suggest their answer, with a question mark, or beginning like a question and ending in a full stop. Not those of interviews, headings, polls and questions answered at once.',
  source: 'own; technique after Piskorski et al. 2023 (doubt, questioning); Ilie 1994',
  find: ({ vocab }, passage) => {
    const drafts = [];
    const questions = ownQuestions(passage, vocab);
    if (questions.length === 0) return [];
    const isInterview =
      hasParagraphs(passage) && questions.filter((one) => standsAlone(passage, one)).length >= INTERVIEW;
    for (const question of questions) {
      const form = questionForm(passage, vocab, question);
      const strength = strengthOf(passage, vocab, question, { form, isInterview });
      if (strength === undefined) continue;
      drafts.push({
        ...question,
        strength,
        negated: false,
        why: 'The question puts a thought into the reader’s mind without anyone having to stand by it.',
        neutral: ['a statement that says who expects what'],
        counter: 'The article may go on to answer it with evidence.',
      });
    }
    return drafts;
  },
};

interface Asked {
  readonly form: QuestionForm;
  readonly isInterview: boolean;
}

/** 2 where the question suggests its answer or has no mark; 1 where it is left open, as most headlines’ are. */
function strengthOf(
  passage: Passage,
  vocab: Vocab,
  question: Stretch,
  { form, isInterview }: Asked,
): 1 | 2 | undefined {
  if (isAskedOfOthers(passage, vocab, question)) return undefined;
  if (isQuestionWithoutMark(passage, vocab, question)) return passage.name === 'headline' ? undefined : 2;
  if (passage.name === 'headline') return form === 'explains' ? undefined : form === 'suggests' ? 2 : 1;
  if (isHeading(passage, vocab, question)) return undefined;
  if (form === 'suggests' && !isInterview) return isAnswered(passage, vocab, question) === 'at once' ? 1 : 2;
  if (isInterview || form === 'explains') return undefined;
  return isAnswered(passage, vocab, question) === 'no' ? 1 : undefined;
}

/** Sentences in the outlet's own words that ask. */
function ownQuestions(passage: Passage, vocab: Vocab): readonly Stretch[] {
  const found: Stretch[] = [];
  for (let s = 0; s * 2 < passage.sentences.length; s += 1) {
    const end = passage.sentences[s * 2 + 1]!;
    if (!mayAsk(passage, vocab, passage.sentences[s * 2]!, end)) continue;
    const first = firstWord(passage, passage.sentences[s * 2]!, end);
    if (first === undefined || !isOwn(passage, vocab, { first, end })) continue;
    found.push({ first, end });
  }
  return found;
}

/** A look at the last two tokens and the first: nearly every sentence is turned away here. */
function mayAsk(passage: Passage, vocab: Vocab, from: number, end: number): boolean {
  for (let i = end - 1; i >= from && i >= end - 3; i -= 1) {
    const row = passage.lexeme[i]!;
    if (passage.word[i]) break;
    if (vocab.flags[row]! & LexemeFlag.ender && vocab.surface[row]!.includes('?')) return true;
  }
  return isQuestionWithoutMark(passage, vocab, { first: from, end });
}

function isOwn(passage: Passage, vocab: Vocab, { first, end }: Stretch): boolean {
  let words = 0;
  for (let i = first; i < end; i += 1) {
    if (passage.word[i] && passage.voice[i] !== OUTLET) return false;
    if (isQuotationMark(vocab, passage.lexeme[i]!)) return false;
    words += passage.word[i]!;
  }
  return words >= 2 && words <= MOST_WORDS;
}

function isQuotationMark(vocab: Vocab, row: number): boolean {
  return (vocab.flags[row]! & LexemeFlag.mark) !== 0 && (vocab.flags[row]! & LexemeFlag.word) === 0;
}

/** Not a text with a line for every sentence, where standing alone says nothing. */
function hasParagraphs({ sentences, paragraph, length }: Passage): boolean {
  const paragraphs = length === 0 ? 1 : paragraph[length - 1]! + 1;
  return sentences.length / 2 >= paragraphs * SENTENCES_OF_PARAGRAPH;
}

/** The only sentence of its paragraph. */
function standsAlone(passage: Passage, { first, end }: Stretch): boolean {
  const paragraph = passage.paragraph[first];
  const sentence = passage.sentence[first]!;
  const before = passage.sentences[sentence * 2]! - 1;
  return (
    (before < 0 || passage.paragraph[before] !== paragraph) &&
    (end >= passage.length || passage.paragraph[end] !== paragraph)
  );
}

/** "Who will it affect?", alone in its paragraph: it may only announce what follows. */
function isHeading(passage: Passage, vocab: Vocab, { first, end }: Stretch): boolean {
  let words = 0;
  for (let i = first; i < end; i += 1) words += passage.word[i]!;
  return (
    words <= LONGEST_HEADING &&
    !CONNECTIVES.has(vocab.norm[passage.lexeme[first]!]!) &&
    end < passage.length &&
    hasParagraphs(passage) &&
    standsAlone(passage, { first, end })
  );
}

function firstWord(passage: Passage, from: number, to: number): number | undefined {
  for (let i = from; i < to; i += 1) if (passage.word[i]) return i;
  return undefined;
}
