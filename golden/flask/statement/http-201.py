body = {
    "status": "created",
    "message": "The resource was created",
    "location": location,
    "id": id_,
}
headers = {
    "Location": location,
}
return jsonify(body), 201, headers
