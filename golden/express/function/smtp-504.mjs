export function parameterNotImplemented(
  res,
  { message = "Command parameter not implemented" } = {},
) {
  res.status(504).json({
    error: "parameter_not_implemented",
    message,
  });
}
