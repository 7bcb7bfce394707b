res.set({
  Location: location,
});
res.status(201).json({
  status: "created",
  message: "The resource was created",
  location,
  id,
});
