from django.http import HttpResponse


def parameter_not_implemented() -> HttpResponse:
    return HttpResponse(status=504)
