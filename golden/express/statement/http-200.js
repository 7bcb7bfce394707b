res.status(200).json({
  status: "ok",
  message: "The request succeeded",
});
