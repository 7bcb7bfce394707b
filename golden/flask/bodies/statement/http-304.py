headers = {
    "ETag": etag,
}
return "", 304, headers
