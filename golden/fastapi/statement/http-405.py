body = {
    "error": "method_not_allowed",
    "message": "This resource does not accept the method of the request",
    "allow": allow,
    "allowed_methods": allowed_methods,
}
headers = {
    "Allow": allow,
}
return JSONResponse(
    content=body,
    status_code=405,
    headers=headers,
)
