function imATeapot(res) {
  res.status(418).end();
}
