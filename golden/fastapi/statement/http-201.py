body = {
    "status": "created",
    "message": "The resource was created",
    "location": location,
    "id": id_,
}
headers = {
    "Location": location,
}
return JSONResponse(
    content=body,
    status_code=201,
    headers=headers,
)
