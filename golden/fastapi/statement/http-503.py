body = {
    "error": "service_unavailable",
    "message": "The service is unavailable: try again later",
    "retry_after": 120,
}
headers = {
    "Retry-After": "120",
}
return JSONResponse(
    content=body,
    status_code=503,
    headers=headers,
)
