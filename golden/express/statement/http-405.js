res.set({
  Allow: allow,
});
res.status(405).json({
  error: "method_not_allowed",
  message: "This resource does not accept the method of the request",
  allow,
  allowed_methods: allowedMethods,
});
