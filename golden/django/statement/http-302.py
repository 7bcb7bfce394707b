body = {
    "status": "found",
    "message": "This resource is at another location for now",
    "location": location,
}
headers = {
    "Location": location,
}
return JsonResponse(
    body,
    status=302,
    headers=headers,
)
