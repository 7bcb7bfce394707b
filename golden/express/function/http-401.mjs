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
  res.status(401).json({
    error: "unauthorized",
    message,
    challenge,
  });
}
