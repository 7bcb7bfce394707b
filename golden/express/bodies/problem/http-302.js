function found(
  res,
  { location, message = "This resource is at another location for now" } = {},
) {
  if (location === undefined) {
    throw new TypeError("location is missing");
  }
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
