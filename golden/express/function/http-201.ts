export function created(
  res: import("express").Response,
  {
    location,
    id,
    message = "The resource was created",
  }: { location: string; id: number; message?: string },
): void {
  res.set({
    Location: location,
  });
  res.status(201).json({
    status: "created",
    message,
    location,
    id,
  });
}
