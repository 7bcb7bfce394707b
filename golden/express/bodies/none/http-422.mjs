export function unprocessableContent(res) {
  res.status(422).end();
}

/** @deprecated Use unprocessableContent. */
export const unprocessableEntity = unprocessableContent;
