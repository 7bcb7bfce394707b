function unprocessableContent(res) {
  res.status(422).end();
}

/** @deprecated Use unprocessableContent. */
const unprocessableEntity = unprocessableContent;
