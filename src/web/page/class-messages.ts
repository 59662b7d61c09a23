import type { TextToMark } from '../reader/marking/words.ts';
import type { GivenText, Request } from './messages.ts';

/** A class at work; without texts of its own it works on the shipped articles. */
export type ClassRequest =
  | { readonly task: 'mark'; readonly texts: GivenTexts }
  | { readonly task: 'agree'; readonly texts: GivenTexts; readonly files: readonly GivenText[] };

type GivenTexts = Extract<Request, { readonly task: 'analyse' }>['texts'];

export type ClassAnswer =
  | { readonly kind: 'texts-to-mark'; readonly texts: readonly TextToMark[] }
  | {
      readonly kind: 'agreement';
      /** The HTML report; undefined if no file holds a mark on these texts. */
      readonly page: string | undefined;
      readonly notes: readonly string[];
    };
