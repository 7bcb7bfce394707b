body = {
    "error": "deadline_exceeded",
    "message": "The deadline passed before the call completed",
}
return JsonResponse(body, status=504)
