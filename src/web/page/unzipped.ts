/** Unpacks bytes packed by gzip, on the page and in a worker. */
export function unzipped(bytes: BlobPart): Promise<ArrayBuffer> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(stream).arrayBuffer();
}
