body = {
    "error": "not_found",
    "message": "No resource was found at this URI",
}
return jsonify(body), 404
