headers = {
    "ETag": etag,
}
return HttpResponse(
    status=304,
    headers=headers,
)
