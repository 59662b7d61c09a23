/**
 * Likeness from which a paraphrase makes the same statement; below it the two sentences tell of one matter, and may say
 * different things of it. On a scale of the pairs that the comparison finds, 0…1.
 */
export const SAME_STATEMENT = 0.45;
