export function created(
  res: import("express").Response,
  { location }: { location: string },
): void {
  res.set({
    Location: location,
  });
  res.status(201).end();
}
