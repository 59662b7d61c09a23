/** Deeds, things and words of nobody that look like reports; each beside a report that looks alike. */
import { describe, expect, it } from 'vitest';
import { paraphrases } from './heard.ts';

describe('infinitives', () => {
  it.each<[body: string, ...found: string[]]>([
    ['Farmers, meanwhile, seem loath to claim that the storm is near.'],
    ['Farmers were quick to claim that the storm is near.', 'Farmers: the storm is near'],
    ['It is right to say that the boats are old.'],
    ['Ada Korran is right to say that the boats are old.', 'Ada Korran: the boats are old'],
    ['Ada Korran did not go so far as to claim that the boats are old.'],
    ['Ada Korran went so far as to claim that the boats are old.', 'Ada Korran: the boats are old'],
    ['There is nothing in the letters to suggest that Ada Korran sold the boats.'],
    ['Ada Korran used the letters to suggest that Vask sold the boats.', 'Ada Korran: Vask sold the boats'],
    ['Ada Korran could have used the letters to suggest that Vask sold the boats.'],
    ['Odo Fell would get another chance in Ossel to explain how the boats sank.'],
    ['Odo Fell did little to explain how the boats sank.'],
    ['The board laughed at the idea for a harbour club to argue that nets are boats.'],
    ['The driver now gets an invitation to rate you.'],
    ['The rain had farmers close to fear to believe that boats float.'],
    ['Bram Vask forgot to mention the boats had left.'],
    ['Bram Vask went on to mention the boats had left.', 'Bram Vask: the boats had left'],
  ])('%s', (body, ...expected) => expect(paraphrases(body)).toEqual(expected));
});

describe('clauses without "that", and noun phrases that hold a verb', () => {
  it.each<[body: string, ...found: string[]]>([
    ['Thousands of farmers shouted slogans and insults at clerks as boats burned.'],
    ['Thousands of farmers shouted the boats burned.', 'Thousands of farmers: the boats burned'],
    ['The board found higher rates of rust than they expected.'],
    ['The board found rates of rust were higher.', 'board: rates of rust were higher'],
    ['Ada Korran added boats that were lost.'],
    ['Ada Korran added boats were lost.', 'Ada Korran: boats were lost'],
    ['Photos: Bram Vask concedes defeat – Vask concedes defeat to Korran on Tuesday.'],
    ['The book underscores the rank the crew already has won.'],
    ['The mayor admitted the boats they had were old.', 'mayor: the boats they had were old'],
    ['Ada Korran announced the boats she bought would go.', 'Ada Korran: the boats she bought would go'],
    ['Ada Korran discussed the contents of a call not released to the public.'],
    [
      'Ada Korran announced the boats – and the nets – were old.',
      'Ada Korran: the boats – and the nets – were old',
    ],
    ['The firm is adding a second boat at its Salt Springs, Noria, harbour and hiring more sailors.'],
    [
      'The firm is adding that a second boat at its Salt Springs harbour is old.',
      'firm: a second boat at its Salt Springs harbour is old',
    ],
    [
      'Ada Korran announced plans on Monday to sell the boats.',
      'Ada Korran: plans on Monday to sell the boats',
    ],
  ])('%s', (body, ...expected) => expect(paraphrases(body)).toEqual(expected));
});

describe('those who are warned', () => {
  it.each<[body: string, ...found: string[]]>([
    ['Ada Korran warned farmers the boats would sink.', 'Ada Korran: the boats would sink'],
    ['Ada Korran warned Noria the boats would sink.', 'Ada Korran: the boats would sink'],
    ['Ada Korran warned the boats would sink.', 'Ada Korran: the boats would sink'],
    ['Ada Korran warned Noria to stop the boats.', 'Ada Korran: to stop the boats'],
    ['Ada Korran used Noria to stop the boats.'],
  ])('%s', (body, ...expected) => expect(paraphrases(body)).toEqual(expected));
});
