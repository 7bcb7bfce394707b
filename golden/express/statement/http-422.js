res.status(422).json({
  error: "unprocessable_content",
  message: "The content of the request is not valid",
  field,
});
