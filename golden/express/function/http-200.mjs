export function ok(res, { message = "The request succeeded" } = {}) {
  res.status(200).json({
    status: "ok",
    message,
  });
}
