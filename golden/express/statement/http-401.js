res.set({
  "WWW-Authenticate": challenge,
});
res.status(401).json({
  error: "unauthorized",
  message: "Valid credentials are required",
  challenge,
});
