export function partialContent(
  res: import("express").Response,
  { first, last, total }: { first: number; last: number; total: number },
): void {
  res.set({
    "Content-Range": `items ${String(first)}-${String(last)}/${String(total)}`,
  });
  res.status(206).end();
}
