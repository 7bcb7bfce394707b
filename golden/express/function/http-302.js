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
  res.status(302).json({
    status: "found",
    message,
    location,
  });
}
