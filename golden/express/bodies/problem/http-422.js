function unprocessableContent(
  res,
  { field, message = "The content of the request is not valid" } = {},
) {
  if (field === undefined) {
    throw new TypeError("field is missing");
  }
  res.type("application/problem+json");
  res.status(422).json({
    type: "about:blank",
    title: "Unprocessable Content",
    status: 422,
    detail: message,
    field,
  });
}

/** @deprecated Use unprocessableContent. */
const unprocessableEntity = unprocessableContent;
