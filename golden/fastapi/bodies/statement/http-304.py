headers = {
    "ETag": etag,
}
return Response(
    status_code=304,
    headers=headers,
)
