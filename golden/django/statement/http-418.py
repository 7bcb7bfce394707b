body = {
    "error": "im_a_teapot",
    "message": "This teapot cannot brew coffee",
}
return JsonResponse(body, status=418)
