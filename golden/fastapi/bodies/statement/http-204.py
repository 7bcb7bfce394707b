return Response(status_code=204)
