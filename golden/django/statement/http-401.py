body = {
    "error": "unauthorized",
    "message": "Valid credentials are required",
    "challenge": challenge,
}
headers = {
    "WWW-Authenticate": challenge,
}
return JsonResponse(
    body,
    status=401,
    headers=headers,
)
