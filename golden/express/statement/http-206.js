res.set({
  "Content-Range": `items ${first}-${last}/${total}`,
});
res.status(206).json({
  status: "partial_content",
  message: "The requested part is being sent",
  items,
  first,
  last,
  total,
});
