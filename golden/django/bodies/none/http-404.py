from django.http import HttpResponse


def not_found() -> HttpResponse:
    return HttpResponse(status=404)
