body = {
    "error": "protocol_error",
    "message": "The peer violated the WebSocket protocol",
}
return jsonify(body), 400
