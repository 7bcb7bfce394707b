export function unauthorized(
  res,
  { challenge, message = "Valid credentials are required" } = {},
) {
  if (challenge === undefined) {
    throw new TypeError("challenge is missing");
  }
  res.set({
    "WWW-Authenticate": challenge,
  });
  res.type("application/problem+json");
  res.status(401).json({
    type: "about:blank",
    title: "Unauthorized",
    status: 401,
    detail: message,
    challenge,
  });
}
