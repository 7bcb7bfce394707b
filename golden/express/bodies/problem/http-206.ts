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
  res.type("application/problem+json");
  res.status(206).json({
    type: "about:blank",
    title: "Partial Content",
    status: 206,
    detail: message,
    items,
    first,
    last,
    total,
  });
}
