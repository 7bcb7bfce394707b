res.set({
  ETag: etag,
});
res.status(304).end();
