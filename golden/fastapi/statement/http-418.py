body = {
    "error": "im_a_teapot",
    "message": "This teapot cannot brew coffee",
}
return JSONResponse(content=body, status_code=418)
