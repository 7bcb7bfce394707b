body = {
    "status": "found",
    "message": "This resource is at another location for now",
    "location": location,
}
headers = {
    "Location": location,
}
return jsonify(body), 302, headers
