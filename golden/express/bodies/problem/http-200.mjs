export function ok(res, { message = "The request succeeded" } = {}) {
  res.type("application/problem+json");
  res.status(200).json({
    type: "about:blank",
    title: "OK",
    status: 200,
    detail: message,
  });
}
