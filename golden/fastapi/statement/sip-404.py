body = {
    "error": "not_found",
    "message": "No such user in this domain",
}
return JSONResponse(content=body, status_code=404)
