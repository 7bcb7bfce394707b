body = {
    "error": "unprocessable_content",
    "message": "The content of the request is not valid",
    "field": field,
}
return JsonResponse(body, status=422)
