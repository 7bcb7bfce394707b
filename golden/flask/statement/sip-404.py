body = {
    "error": "not_found",
    "message": "No such user in this domain",
}
return jsonify(body), 404
