export function unauthorized(res, { challenge } = {}) {
  if (challenge === undefined) {
    throw new TypeError("challenge is missing");
  }
  res.set({
    "WWW-Authenticate": challenge,
  });
  res.status(401).end();
}
