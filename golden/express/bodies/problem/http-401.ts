export function unauthorized(
  res: import("express").Response,
  {
    challenge,
    message = "Valid credentials are required",
  }: { challenge: string; message?: string },
): void {
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
