/** What is not said, clauses that open a sentence, and who is meant or goes on. */
import { describe, expect, it } from 'vitest';
import { marked, paraphrases } from './heard.ts';

describe('what is not said', () => {
  it.each<[body: string, ...found: string[]]>([
    ['Ada Korran did not indicate what the board had found.'],
    ['Ada Korran indicated what the board had found.', 'Ada Korran: what the board had found'],
    ['Odo Fell could have posted the bail the judge set in the case.'],
    ['Odo Fell posted that the judge had left.', 'Fell: the judge had left'],
    ['Farmers are afraid to talk about the boats.'],
    ['Farmers are afraid that the boats will go.', 'Farmers: the boats will go'],
    ['It is safe to say no boats had left.'],
    ['Not all the sailors reported the boats were late.'],
    ['Sailors reported the boats were late.', 'Sailors: the boats were late'],
    ['Each side will have two hours to argue the boats are old.'],
    ['Ada Korran denied the sailors the chance to speak.'],
    ['Ada Korran denied the theft of the boats.', 'Ada Korran: the theft of the boats'],
    ['Noria voters rejected the plan for the harbour.'],
    ['Ada Korran rejected the plan for the harbour.', 'Ada Korran: the plan for the harbour'],
    ['Ada Korran added her voice to that loud choir.'],
    ['Ada Korran was to change the law regarding the boats of the town.'],
    [
      'According to two town officials, Odo Fell has been sent away, meaning he will not vote.',
      'two town officials: Odo Fell has been sent away',
    ],
    ['According to the mayor, Ada Korran, the boats left.', 'Ada Korran: the boats left'],
  ])('%s', (body, ...expected) => expect(paraphrases(body)).toEqual(expected));
});

describe('clauses that open a sentence, and what stands behind them', () => {
  it.each<[body: string, ...found: string[]]>([
    [
      'When Bram Vask was asked why he left despite Ada Korran saying he should not, the mayor said they were late.',
      '?: why he left despite Ada Korran saying he should not',
      'Ada Korran: he should not',
      'mayor: they were late',
    ],
    [
      'While adding few details to the account, Ada Korran did explain why she came.',
      'Ada Korran: why she came',
    ],
    [
      'Ada Korran said that when the boats left, the town was glad.',
      'Ada Korran: when the boats left, the town was glad',
    ],
    ['The town responded with laws that, among other things, banned boats.'],
    ['The loss, which Ada Korran often complains about, has grown.'],
    [
      'Ada Korran reported that he had kissed her, and two other writers said he had shouted at them.',
      'Ada Korran: he had kissed her',
      'two other writers: he had shouted at them',
    ],
    [
      'Ada Korran reported that he had kissed her, and that two other writers left.',
      'Ada Korran: he had kissed her, and that two other writers left',
    ],
  ])('%s', (body, ...expected) => expect(paraphrases(body)).toEqual(expected));
});

describe('they, she and the agency', () => {
  it.each<[body: string, ...found: string[]]>([
    [
      'According to reports on Tuesday, the boats left. Now they are worried about the storm.',
      'reports: the boats left',
    ],
    [
      'Some say the boats left. They think the storm is near.',
      'Some: the boats left',
      'Some: the storm is near',
    ],
  ])('%s', (body, ...expected) => expect(paraphrases(body)).toEqual(expected));
});

describe('they, she and the agency, in marks', () => {
  it.each<[body: string, ...found: string[]]>([
    [
      '“The boats left,” the entry said. Ada Korran came. “We are glad,” she said.',
      'direct, entry: The boats left,',
      'direct, Ada Korran: We are glad,',
    ],
    [
      'Former envoy to Iraq Peter Korran told the Post it was late. “It was so,” he said.',
      'direct, Peter Korran: It was so,',
    ],
    [
      'The boats are safe, the country’s harbour agency said. It rained. It rained. It rained. It rained. It rained. It rained. It rained. “Some remain,” the agency said.',
      'direct, agency: Some remain,',
    ],
    [
      'The boats are safe, the country’s harbour agency said. It rained. “Some remain,” the agency said.',
      'direct, country’s harbour agency: Some remain,',
    ],
  ])('%s', (body, ...expected) => expect(marked(body)).toEqual(expected));
});

describe('who goes on', () => {
  it.each<[body: string, ...found: string[]]>([
    [
      'Ada Korran told the Post that the papers the group received looked “odd” but said her source was not theirs.',
      'Ada Korran: her source was not theirs',
    ],
    [
      'Ada Korran told the Post that the group received papers but said they were old.',
      'Ada Korran: the group received papers',
      'Ada Korran: they were old',
    ],
  ])('%s', (body, ...expected) => expect(paraphrases(body)).toEqual(expected));
});

describe('who goes on, in marks', () => {
  it.each<[body: string, ...found: string[]]>([
    [
      'Ada Korran’s lawyer said the plan was “harsh” and that the board’s report “utterly failed to help.”',
      'fragment, Ada Korran’s lawyer: harsh',
      'mixed, Ada Korran’s lawyer: utterly failed to help.',
    ],
    [
      '“I was late,” Ada Korran testified. “But I came.”\n\nADVERTISEMENT\n\n“She called and nobody heard. Listen to the call.”',
      'direct, Ada Korran: I was late,',
      'direct, Ada Korran: But I came.',
      'direct, Ada Korran: She called and nobody heard. Listen to the call.',
    ],
    [
      '“I was late,” Ada Korran testified. “But I came.”\n\nThe town left.\n\n“She called and nobody heard. Listen to the call.”',
      'direct, Ada Korran: I was late,',
      'direct, Ada Korran: But I came.',
      'direct, ?: She called and nobody heard. Listen to the call.',
    ],
  ])('%s', (body, ...expected) => expect(marked(body)).toEqual(expected));
});

describe('views, feelings and guesses', () => {
  it.each<[body: string, ...found: string[]]>([
    ['Ada Korran said keeping boats was dear.', 'Ada Korran: keeping boats was dear'],
    ['Ada Korran was critical because the vote was close.'],
    ['Ada Korran was critical of the vote.', 'Ada Korran: the vote'],
    ['Ada Korran must have felt that the boats were old.'],
    ['Ada Korran felt that the boats were old.', 'Ada Korran: the boats were old'],
    ['Odo Berrin, whose vote the farmers hoped to win, left.'],
    ['In Ossel the boats are old, Ada Korran said.', 'Ada Korran: In Ossel the boats are old'],
  ])('%s', (body, ...expected) => expect(paraphrases(body)).toEqual(expected));
});

describe('quotations behind an event, a post or another’s remarks', () => {
  it.each<[body: string, ...found: string[]]>([
    [
      'Ada Korran said at an event honouring sailors, “We have learned.”',
      'fragment, Ada Korran: We have learned.',
    ],
    ['Bram Vask echoed Ada Korran’s remarks: “The boats are old.”', 'direct, Bram Vask: The boats are old.'],
    ['Ada Korran’s remarks: “The boats are old.”', 'direct, Ada Korran: The boats are old.'],
    [
      'In a post that named the board, Ada Korran said after the vote, “The boats are old.”',
      'direct, Ada Korran: The boats are old.',
    ],
  ])('%s', (body, ...expected) => expect(marked(body)).toEqual(expected));
});
