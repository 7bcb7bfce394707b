res.status(404).json({
  error: "not_found",
  message: "No such user in this domain",
});
