trace = request.headers.get("X-Request-Id")
method = request.method
path = request.url.path
match = re.fullmatch(
    r"(?!ff|..-0{32}|.{36}0{16})[\da-f]{2}-([\da-f]{32})-[\da-f]{16}-[\da-f]{2}",
    request.headers.get("traceparent", ""),
)
span = match[1] if match else None
body = {
    "error": {
        "code": "too_many_requests",
        "text": "Too many requests: try again later",
        "status": 429,
        "details": {},
        "retry": 300,
        **({"trace_id": trace} if trace else {}),
    },
    "meta": {
        **({"request": f"{method} {path}"} if method and path else {}),
        **({"span": span} if span else {}),
    },
}
headers = {
    "X-Error-Code": "too_many_requests",
    **({"X-Request-Id": trace} if trace else {}),
    "Retry-After": "300",
}
return JSONResponse(
    content=body,
    status_code=429,
    headers=headers,
    media_type="application/vnd.company+json",
)
