body = {
    "error": "not_found",
    "message": "No resource was found at this URI",
}
return JsonResponse(body, status=404)
