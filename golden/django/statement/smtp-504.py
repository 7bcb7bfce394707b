body = {
    "error": "parameter_not_implemented",
    "message": "Command parameter not implemented",
}
return JsonResponse(body, status=504)
