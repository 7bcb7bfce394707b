body = {
    "error": "too_many_requests",
    "message": "Too many requests: try again later",
    "retry_after": 300,
}
headers = {
    "Retry-After": "300",
}
return JsonResponse(
    body,
    status=429,
    headers=headers,
)
