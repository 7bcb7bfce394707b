body = {
    "error": "too_many_requests",
    "message": "Too many requests: try again later",
    "retry_after": 300,
}
headers = {
    "Retry-After": "300",
}
return JSONResponse(
    content=body,
    status_code=429,
    headers=headers,
)
