export function partialContent(res, { first, last, total } = {}) {
  if (first === undefined) {
    throw new TypeError("first is missing");
  }
  if (last === undefined) {
    throw new TypeError("last is missing");
  }
  if (total === undefined) {
    throw new TypeError("total is missing");
  }
  res.set({
    "Content-Range": `items ${first}-${last}/${total}`,
  });
  res.status(206).end();
}
