body = {
    "error": "protocol_error",
    "message": "The peer violated the WebSocket protocol",
}
return JsonResponse(body, status=400)
