res.status(404).json({
  error: "not_found",
  message: "No resource was found at this URI",
});
