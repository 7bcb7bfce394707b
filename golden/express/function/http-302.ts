export function found(
  res: import("express").Response,
  {
    location,
    message = "This resource is at another location for now",
  }: { location: string; message?: string },
): void {
  res.set({
    Location: location,
  });
  res.status(302).json({
    status: "found",
    message,
    location,
  });
}
