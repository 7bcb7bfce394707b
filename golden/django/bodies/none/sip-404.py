from django.http import HttpResponse


def sip_not_found() -> HttpResponse:
    return HttpResponse(status=404)
