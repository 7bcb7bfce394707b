body = {
    "status": "created",
    "message": "The resource was created",
    "location": location,
    "id": id_,
}
headers = {
    "Location": location,
}
return JsonResponse(
    body,
    status=201,
    headers=headers,
)
