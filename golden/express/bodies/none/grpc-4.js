function deadlineExceeded(res) {
  res.status(504).end();
}
