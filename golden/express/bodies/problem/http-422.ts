export function unprocessableContent(
  res: import("express").Response,
  {
    field,
    message = "The content of the request is not valid",
  }: { field: string; message?: string },
): void {
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
export const unprocessableEntity: typeof unprocessableContent =
  unprocessableContent;
