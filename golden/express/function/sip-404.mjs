export function sipNotFound(
  res,
  { message = "No such user in this domain" } = {},
) {
  res.status(404).json({
    error: "not_found",
    message,
  });
}
