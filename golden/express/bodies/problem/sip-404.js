function sipNotFound(res, { message = "No such user in this domain" } = {}) {
  res.type("application/problem+json");
  res.status(404).json({
    type: "https://github.com/statusmith/statusmith/blob/main/statuses.toml#sip/404",
    title: "Not Found",
    status: 404,
    detail: message,
  });
}
