export function partialContent(
  res,
  {
    items,
    first,
    last,
    total,
    message = "The requested part is being sent",
  } = {},
) {
  if (items === undefined) {
    throw new TypeError("items is missing");
  }
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
  res.status(206).json({
    status: "partial_content",
    message,
    items,
    first,
    last,
    total,
  });
}
