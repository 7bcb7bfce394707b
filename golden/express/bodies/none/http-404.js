function notFound(res) {
  res.status(404).end();
}
