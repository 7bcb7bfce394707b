body = {
    "error": "im_a_teapot",
    "message": "This teapot cannot brew coffee",
}
return jsonify(body), 418
