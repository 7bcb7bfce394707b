body = {
    "error": "parameter_not_implemented",
    "message": "Command parameter not implemented",
}
return jsonify(body), 504
