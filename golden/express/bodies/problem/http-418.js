function imATeapot(res, { message = "This teapot cannot brew coffee" } = {}) {
  res.type("application/problem+json");
  res.status(418).json({
    type: "https://github.com/statusmith/statusmith/blob/main/statuses.toml#http/418",
    title: "I'm a teapot",
    status: 418,
    detail: message,
  });
}
