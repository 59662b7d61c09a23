/** Agency copy and the comparison without it. */
import type { KeynessRow, RateContrast } from './keyness.ts';
import type { Profile } from './profile.ts';

/** An article that carries words of a news agency or shares sentences with another outlet. */
export interface WireArticle {
  readonly id: string;
  /** As the article's own lines name it. */
  readonly agency?: string;
  /** Whether the whole article is the agency's, by its byline, dateline or copyright line. */
  readonly whole: boolean;
  /** Sentences of the body set aside, and own tokens in them. */
  readonly sentences: number;
  readonly tokens: number;
}

/** The comparison of outlets once more, without agency copy and sentences that two outlets share. */
export interface WithoutWire {
  readonly articles: readonly WireArticle[];
  readonly outlets: readonly Profile[];
  readonly contrasts: readonly RateContrast[];
  readonly keyness: readonly KeynessRow[];
}
