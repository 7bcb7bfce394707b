res.status(504).json({
  error: "parameter_not_implemented",
  message: "Command parameter not implemented",
});
