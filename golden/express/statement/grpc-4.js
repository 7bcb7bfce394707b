res.status(504).json({
  error: "deadline_exceeded",
  message: "The deadline passed before the call completed",
});
