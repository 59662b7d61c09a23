/** What an exercise works on in four frameworks teachers plan with; printed on keys and in one table. */
export interface Standards {
  /** Common Core State Standards: informational text (RI), literacy in history (RH), writing (W), speaking (SL). */
  readonly commonCore: readonly string[];
  /** College, Career and Civic Life (C3) Framework, Dimensions 3 and 4. */
  readonly c3: readonly string[];
  /** Themes of UNESCO’s curriculum “Think Critically, Click Wisely” (2021), in our words. */
  readonly unesco: readonly UnescoTheme[];
  /** News Literacy Project, standards 1–5. */
  readonly newsLiteracy: readonly (1 | 2 | 3 | 4 | 5)[];
}

/** Themes of the fourteen modules that reading news touches on. */
type UnescoTheme =
  | 'representation'
  | 'evaluating information'
  | 'how media shape content'
  | 'audiences as citizens';

/** The News Literacy Project’s standards in a few words. */
export const NEWS_LITERACY = {
  1: 'news and other information',
  2: 'the First Amendment and a free press',
  3: 'standards of quality journalism',
  4: 'habits of verification',
  5: 'civic responsibility',
} as const;

/** @example 'Common Core RI.6.6, RH.6-8.6 · C3 D3.1 · UNESCO: representation · News Literacy Project 3' */
export function standardsLine({ commonCore, c3, unesco, newsLiteracy }: Standards): string {
  return [
    ['Common Core ', commonCore],
    ['C3 ', c3],
    ['UNESCO: ', unesco],
    ['News Literacy Project ', newsLiteracy],
  ]
    .filter(([, codes]) => codes!.length > 0)
    .map(([name, codes]) => `${name}${(codes as readonly (string | number)[]).join(', ')}`)
    .join(' · ');
}
