from django.http import HttpResponse


def protocol_error() -> HttpResponse:
    return HttpResponse(status=400)
