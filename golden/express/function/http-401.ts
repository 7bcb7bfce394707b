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
  res.status(401).json({
    error: "unauthorized",
    message,
    challenge,
  });
}
