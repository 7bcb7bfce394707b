body = {
    "status": "ok",
    "message": "The request succeeded",
}
return JsonResponse(body, status=200)
