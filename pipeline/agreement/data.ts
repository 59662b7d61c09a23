/** What a class's agreement is made of, as plain data: the JSON of a report. */
import type { Problem } from '../types.ts';
import type { BesideKey, KeyRow } from './against-key.ts';
import type { CategoryAgreement } from './category-agreement.ts';
import type { ClassText } from './class-text.ts';
import type { HeatText } from './heat.ts';
import type { Codebook } from './marks.ts';
import type { PairAgreement } from './pairs.ts';
import type { Phrase } from './phrases.ts';

export const AGREEMENT_SCHEMA = 'newsframe.agreement/1';

interface AgreementText extends Pick<ClassText, 'id' | 'headline' | 'body' | 'outlet'> {
  readonly words: number;
  readonly sentences: number;
  /** Coders of the class who read it. */
  readonly coders: number;
}

/** The tool as one more coder, for one kind of mark. */
export interface ToolAgreement {
  readonly category: string;
  /** Phrases the tool marks in the texts of the class. */
  readonly marks: number;
  /** Alpha of the class and the tool together. */
  readonly alpha?: number;
  /** Mean F₁ of phrases, and median κ of words, of the tool with each coder of the class. */
  readonly f1?: number;
  readonly kappa?: number;
}

/** One row of a coder beside the key, with its words. */
export interface KeyPlace
  extends Omit<KeyRow, 'span'>,
    Pick<Phrase, 'text' | 'passage' | 'start' | 'end' | 'words' | 'line'> {}

interface CoderBesideKey extends Omit<BesideKey, 'rows'> {
  readonly coder: string;
  readonly rows: readonly KeyPlace[];
}

export interface KeyAgreement {
  /** Whose key it is: codes, or the tool. */
  readonly keyers: readonly string[];
  /** Alpha of several keyers, of words marked at all. */
  readonly alpha?: number;
  /** Phrases of the key, and how many of them can be argued. */
  readonly items: number;
  readonly arguable: number;
  readonly coders: readonly CoderBesideKey[];
}

export interface Agreement {
  readonly schema: typeof AGREEMENT_SCHEMA;
  readonly codebook: Codebook;
  readonly texts: readonly AgreementText[];
  readonly coders: readonly { readonly coder: string; readonly texts: number; readonly marks: number }[];
  /** All kinds together first (`any`), then each kind somebody of the class used. */
  readonly categories: readonly CategoryAgreement[];
  readonly tool?: readonly ToolAgreement[];
  /** Pairs of the class, and of the tool with each of it. */
  readonly pairs: readonly PairAgreement[];
  readonly phrases: readonly Phrase[];
  /** What the class disagrees on most. */
  readonly questions: readonly Phrase[];
  readonly heat: readonly HeatText[];
  readonly key?: KeyAgreement;
  readonly cautions: readonly string[];
  readonly problems: readonly Problem[];
  readonly notes: readonly string[];
}
