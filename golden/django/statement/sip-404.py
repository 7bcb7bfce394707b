body = {
    "error": "not_found",
    "message": "No such user in this domain",
}
return JsonResponse(body, status=404)
