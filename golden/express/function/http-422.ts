export function unprocessableContent(
  res: import("express").Response,
  {
    field,
    message = "The content of the request is not valid",
  }: { field: string; message?: string },
): void {
  res.status(422).json({
    error: "unprocessable_content",
    message,
    field,
  });
}

/** @deprecated Use unprocessableContent. */
export const unprocessableEntity: typeof unprocessableContent =
  unprocessableContent;
