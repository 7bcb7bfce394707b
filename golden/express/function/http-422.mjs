export function unprocessableContent(
  res,
  { field, message = "The content of the request is not valid" } = {},
) {
  if (field === undefined) {
    throw new TypeError("field is missing");
  }
  res.status(422).json({
    error: "unprocessable_content",
    message,
    field,
  });
}

/** @deprecated Use unprocessableContent. */
export const unprocessableEntity = unprocessableContent;
