import type { Drawing } from '../../pipeline/7-report/formats/html/charts/drawing.ts';

/** Plot, and a document to draw in. Loaded only where charts are drawn: it takes half a second. */
export async function loadDrawing(): Promise<Drawing> {
  const [plot, { parseHTML }] = await Promise.all([import('@observablehq/plot'), import('linkedom')]);
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  return { plot: plot as unknown as Drawing['plot'], document };
}
