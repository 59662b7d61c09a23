import type { StoryArticles } from '../../types.ts';
import { type MeaningIndex, meaningIndex } from './shared-meaning.ts';
import { type StorySentence, storySentences } from './story-sentences.ts';

/** A story with its sentences, read once for copies and coverage. */
export interface StoryText extends StoryArticles {
  readonly sentences: readonly StorySentence[];
  readonly index: MeaningIndex;
}

export function storyText(story: StoryArticles): StoryText {
  const sentences = storySentences(story.articles);
  return { ...story, sentences, index: meaningIndex(sentences) };
}
