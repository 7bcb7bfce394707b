export function notModified(
  res: import("express").Response,
  { etag }: { etag: string },
): void {
  res.set({
    ETag: etag,
  });
  res.status(304).end();
}
