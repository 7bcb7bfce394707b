export function unauthorized(
  res: import("express").Response,
  { challenge }: { challenge: string },
): void {
  res.set({
    "WWW-Authenticate": challenge,
  });
  res.status(401).end();
}
