from django.http import HttpResponse


def no_content() -> HttpResponse:
    return HttpResponse(status=204)
