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
  res.type("application/problem+json");
  res.status(302).json({
    type: "about:blank",
    title: "Found",
    status: 302,
    detail: message,
    location,
  });
}
