return HttpResponse(status=204)
