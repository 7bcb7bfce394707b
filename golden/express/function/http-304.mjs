export function notModified(res, { etag } = {}) {
  if (etag === undefined) {
    throw new TypeError("etag is missing");
  }
  res.set({
    ETag: etag,
  });
  res.status(304).end();
}
