export function found(
  res: import("express").Response,
  { location }: { location: string },
): void {
  res.set({
    Location: location,
  });
  res.status(302).end();
}
