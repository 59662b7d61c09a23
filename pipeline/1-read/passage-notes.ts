/** Notes on articles of which one passage is missing: they are analysed, and the user is told. */
import type { RawArticle } from '../types.ts';

/** At most two notes: articles with a headline only, articles without a headline. */
export function passageNotes(origin: string, articles: readonly RawArticle[]): readonly string[] {
  const headlineOnly = articles.filter((article) => article.body.trim() === '').length;
  const bodyOnly = articles.filter((article) => article.headline.trim() === '').length;
  const notes: string[] = [];
  if (headlineOnly > 0) {
    notes.push(
      `${origin}: ${share(headlineOnly, articles.length)} a headline only, so nothing can be said of the body`,
    );
  }
  if (bodyOnly > 0) notes.push(`${origin}: ${share(bodyOnly, articles.length)} no headline`);
  return notes;
}

function share(count: number, all: number): string {
  if (all === 1) return 'the article has';
  return `${count} of ${all} articles ${count === 1 ? 'has' : 'have'}`;
}
