res.set({
  Location: location,
});
res.status(302).json({
  status: "found",
  message: "This resource is at another location for now",
  location,
});
