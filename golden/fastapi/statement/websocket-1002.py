body = {
    "error": "protocol_error",
    "message": "The peer violated the WebSocket protocol",
}
return JSONResponse(content=body, status_code=400)
