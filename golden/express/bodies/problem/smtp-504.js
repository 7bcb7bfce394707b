function parameterNotImplemented(
  res,
  { message = "Command parameter not implemented" } = {},
) {
  res.type("application/problem+json");
  res.status(504).json({
    type: "https://github.com/statusmith/statusmith/blob/main/statuses.toml#smtp/504",
    title: "Parameter Not Implemented",
    status: 504,
    detail: message,
  });
}
