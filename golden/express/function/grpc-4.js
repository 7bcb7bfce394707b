function deadlineExceeded(
  res,
  { message = "The deadline passed before the call completed" } = {},
) {
  res.status(504).json({
    error: "deadline_exceeded",
    message,
  });
}
