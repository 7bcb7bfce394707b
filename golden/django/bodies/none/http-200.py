from django.http import HttpResponse


def ok() -> HttpResponse:
    return HttpResponse(status=200)
