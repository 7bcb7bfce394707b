body = {
    "error": "unauthorized",
    "message": "Valid credentials are required",
    "challenge": challenge,
}
headers = {
    "WWW-Authenticate": challenge,
}
return JSONResponse(
    content=body,
    status_code=401,
    headers=headers,
)
