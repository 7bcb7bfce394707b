body = {
    "error": "unauthorized",
    "message": "Valid credentials are required",
    "challenge": challenge,
}
headers = {
    "WWW-Authenticate": challenge,
}
return jsonify(body), 401, headers
