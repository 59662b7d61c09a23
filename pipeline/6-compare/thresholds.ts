/** Below these numbers something is not said, or said with a caution (methods §5.3, §5.4). */
export const thresholds = {
  /** Own tokens below which no rate is given. */
  rateTokens: 120,
  /** Own tokens below which a rate is called very uncertain. */
  firmTokens: 300,
  /** Articles of an outlet below which its row is called rough. */
  firmArticles: 8,
  /** Significance level a group comparison must be able to reach. */
  alpha: 0.05,
  /** Share of the differences called such that may be chance (Benjamini–Hochberg). */
  falseDiscoveries: 0.1,
  /** Labellings drawn where there are too many to go through. */
  permutations: 499,
  /** Articles up to which, without two outlets, each is contrasted with the others. */
  contrastedArticles: 12,
  /** Occurrences on both sides together that a keyness row needs. */
  occurrences: 3,
  /** Articles that must use a word, if there are more than `fewArticles`; otherwise one is enough. */
  range: 2,
  fewArticles: 5,
  /** Keyness rows per target and direction at most. */
  rowsPerDirection: 50,
  storyRowsPerDirection: 10,
} as const;
