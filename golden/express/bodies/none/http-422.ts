export function unprocessableContent(res: import("express").Response): void {
  res.status(422).end();
}

/** @deprecated Use unprocessableContent. */
export const unprocessableEntity: typeof unprocessableContent =
  unprocessableContent;
