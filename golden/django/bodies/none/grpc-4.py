from django.http import HttpResponse


def deadline_exceeded() -> HttpResponse:
    return HttpResponse(status=504)
