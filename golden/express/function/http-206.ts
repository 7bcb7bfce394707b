export function partialContent(
  res: import("express").Response,
  {
    items,
    first,
    last,
    total,
    message = "The requested part is being sent",
  }: {
    items: readonly unknown[];
    first: number;
    last: number;
    total: number;
    message?: string;
  },
): void {
  res.set({
    "Content-Range": `items ${String(first)}-${String(last)}/${String(total)}`,
  });
  res.status(206).json({
    status: "partial_content",
    message,
    items,
    first,
    last,
    total,
  });
}
