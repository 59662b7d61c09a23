import type { Category, Strength, Voice } from '../types.ts';

/** How a kind of mark is called in a report, and what it is in one line. */
export interface CategoryName {
  readonly name: string;
  readonly meaning: string;
}

/** The nineteen kinds of marks in plain English. */
export const CATEGORY_NAMES: Readonly<Record<Category, CategoryName>> = {
  emotive: { name: 'emotive words', meaning: 'words that tell readers how to feel' },
  intensifier: {
    name: 'volume words',
    meaning: 'words that make something bigger or smaller without a number',
  },
  label: { name: 'labels', meaning: 'names for people or groups that already contain an opinion' },
  fear: { name: 'fear words', meaning: 'words of threat and alarm, often without saying who is afraid' },
  dominance: { name: 'strong-or-weak words', meaning: 'words that say who looks strong and who looks weak' },
  'conflict-metaphor': {
    name: 'fight and war images',
    meaning: 'an argument told as a battle, a game or a match',
  },
  'nature-metaphor': {
    name: 'nature images',
    meaning: 'people or events told as animals, weather, fire or disease',
  },
  sensational: { name: 'attention grabbers', meaning: 'wording made to stop the eye or keep something back' },
  'rhetorical-question': {
    name: 'questions left hanging',
    meaning: 'a question that suggests its own answer',
  },
  speculation: { name: 'guesses', meaning: 'what may come next, or why, without saying who expects it' },
  hedge: {
    name: 'words of caution',
    meaning: 'may, about, likely: they show how sure a statement is, and are no fault',
  },
  'vague-source': { name: 'unnamed sources', meaning: 'somebody said it, but readers cannot tell who' },
  certainty: { name: 'words of certainty', meaning: 'words that treat something as settled' },
  'reporting-verb': {
    name: 'loaded verbs of saying',
    meaning: 'claimed, admitted, slammed: more than “said”',
  },
  'scare-quote': {
    name: 'quotation marks of distance',
    meaning: 'a word in quotation marks that nobody is quoted for',
  },
  implicature: { name: 'hints', meaning: 'words that suggest a second statement without making it' },
  agency: { name: 'missing doers', meaning: 'something was done, and the sentence does not say by whom' },
  euphemism: { name: 'softening words', meaning: 'a gentle or technical name for something harsh' },
  moral: { name: 'right-and-wrong words', meaning: 'words of virtue and vice' },
};

/** Strengths in words. */
export const STRENGTH_NAMES: Readonly<Record<Strength, string>> = { 1: 'arguable', 2: 'clear', 3: 'strong' };

/** Voices in words. */
export const VOICE_NAMES: Readonly<Record<Voice, string>> = {
  outlet: 'the outlet’s own words',
  quote: 'in quotation marks',
  indirect: 'reported speech',
  furniture: 'page furniture',
};
