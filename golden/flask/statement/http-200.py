body = {
    "status": "ok",
    "message": "The request succeeded",
}
return jsonify(body), 200
